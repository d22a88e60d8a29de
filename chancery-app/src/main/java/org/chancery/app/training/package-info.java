/**
 * What a second opinion and a calibration are trained on: the codebook's examples, and a user's gold records.
 *
 * <p>Does not do: the learning itself, which is in the core's package {@code confidence}, and reading or writing files.
 */
@NullMarked
package org.chancery.app.training;

import org.jspecify.annotations.NullMarked;
