/**
 * How sure a record is: a second opinion on its category, learned from the codebook's own examples, and the share of records like it
 * that were right.
 *
 * <p>{@link org.chancery.confidence.Clues} are what a clause shows (words, roles, classes of nouns, voice, mood), without the name of
 * any wording. {@link org.chancery.confidence.Opinion} guesses a category from them: a multinomial logistic regression.
 * {@link org.chancery.confidence.Circumstances} are what speaks for and against a finished record, the opinion among it;
 * {@link org.chancery.confidence.Assessor} makes one number between 0 and 1 of them.
 *
 * <p>Does not do: make a record, drop one or change its category. Traps: a weight that is trained twice must come out equal to the last
 * bit, so sums run in a fixed order and only {@link StrictMath} is used.
 */
@NullMarked
package org.chancery.confidence;

import org.jspecify.annotations.NullMarked;
