/**
 * Days: time expressions found in sentences and resolved against the publication date and the tense of their verb.
 *
 * <p>Does not do: guess. An expression that cannot be resolved keeps its words and has no days; the publication date is never
 * passed off as the date of an event; durations are not dates.
 */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
