/**
 * How good the reader is against records that a person wrote: gold records and read ones are paired, compared field by field and counted.
 *
 * <p>{@link org.chancery.app.evaluation.GoldJson} reads gold, {@link org.chancery.app.evaluation.Compared} pairs it with the records of one
 * article, {@link org.chancery.app.evaluation.Figures} counts, and two writers print. All are pure functions.
 *
 * <p>Does not do: files, reading articles; whoever calls brings both.
 *
 * <p>Traps: gold says only what its writer cared for, so a field that it leaves out is never a mistake, and one that it gives as null is a
 * claim that there is nothing. Every share has its counts beside it, because a share of three is no measurement.
 */
@NullMarked
package org.chancery.app.evaluation;

import org.jspecify.annotations.NullMarked;
