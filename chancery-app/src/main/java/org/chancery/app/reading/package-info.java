/**
 * Reading many articles: the reader is loaded once and used by all cores, and results come out in the order of the input.
 *
 * <p>Shared by everything that reads (the command line now, a server later), which need not know each other.
 *
 * <p>Traps: an article that breaks the reader must not take a long run down with it; it is handed to the sink like any other outcome.
 */
@NullMarked
package org.chancery.app.reading;

import org.jspecify.annotations.NullMarked;
