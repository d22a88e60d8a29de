/**
 * Files of records for analysis.
 *
 * <p>Does not choose records and does not compute: that is done before. The text formats are those of {@link org.chancery.app.output}.
 */
@NullMarked
package org.chancery.app.export;

import org.jspecify.annotations.NullMarked;
