/**
 * Run by the build, not by the program: turns CoreNLP's models into files that load in a fraction of the time.
 *
 * <p>Nothing is lost in them; the same input gives the same bytes.
 */
@NullMarked
package org.chancery.parser.pack;

import org.jspecify.annotations.NullMarked;
