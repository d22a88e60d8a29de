/**
 * How views of the record are printed: as blocks for people, as JSON, as comma-separated rows.
 *
 * <p>Each view is a {@link org.chancery.app.view.Sheet} over the rows that the core's {@code view} package makes. Does not compute anything.
 */
@NullMarked
package org.chancery.app.view;

import org.jspecify.annotations.NullMarked;
