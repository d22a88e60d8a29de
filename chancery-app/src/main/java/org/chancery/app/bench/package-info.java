/**
 * Measures the store: many articles, made from a few that were read, are taken in, linked and asked for.
 *
 * <p>Does not measure reading; {@code read --stats} does. Pure but for the clock that {@link org.chancery.app.bench.Bench} is handed.
 */
@NullMarked
package org.chancery.app.bench;

import org.jspecify.annotations.NullMarked;
