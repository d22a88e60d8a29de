/**
 * What readers say against the machine's readings, or for them: kept beside a reading, never in its place.
 *
 * <p>Pure: says what a correction is, what it makes of a reading, and writes corrections as JSON, as gold for {@code chancery eval} and as
 * known gaps for the codebook. Does not know the store or the server, and no clock: who corrects and when is handed in.
 *
 * <p>Trap: a correction says something of an act, not of its words. Sides are therefore codes; where the words of a side stand is known
 * only of those that were read.
 */
@NullMarked
package org.chancery.app.correction;

import org.jspecify.annotations.NullMarked;
