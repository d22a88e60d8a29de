/**
 * What is printed of a reading: the event record and its views.
 *
 * <p>{@link org.chancery.record.EventRecord} is the public contract as a type; every format is a pure function from it to text, so
 * the same reading prints the same bytes everywhere. Fields are written by explicit code: a renamed method never renames a field.
 *
 * <p>Traps: article text may hold control characters, so nothing of it goes to a terminal or into a tab-separated line unfiltered.
 */
@NullMarked
package org.chancery.app.output;

import org.jspecify.annotations.NullMarked;
