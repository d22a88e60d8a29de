/**
 * Crawls: the pages in a WARC file, one at a time, whatever is broken between them.
 *
 * <p>jwarc reads the records and the HTTP answers in them. What is ours is the way on after damage: jwarc stops at the first record
 * that it cannot read; {@link org.chancery.app.source.warc.WarcPages} looks for the beginning of the next one from there.
 *
 * <p>Does not do: ARC files of before 2009, WARC with Zstandard, revisit records (the page is another record's), records that were
 * split over files.
 */
@NullMarked
package org.chancery.app.source.warc;

import org.jspecify.annotations.NullMarked;
