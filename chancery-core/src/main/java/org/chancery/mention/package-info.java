/**
 * Base noun phrases: the stretches of words that name one thing, without what follows ("the French president", not "of France").
 *
 * <p>They are cut from tags, so they exist for sentences that were not parsed too, and corrected by arcs where there are any.
 * Whoever looks for names may bind words together first ("Secretary of State"): bound words are never cut.
 *
 * <p>Does not do: say what a phrase names. Traps: a possessor is a phrase of its own; the phrase of a pronoun is the pronoun.
 */
@NullMarked
package org.chancery.mention;

import org.jspecify.annotations.NullMarked;
