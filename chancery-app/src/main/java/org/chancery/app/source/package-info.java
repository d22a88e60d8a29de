/**
 * Where articles come from: text files, directories of them, lines of JSON, the standard input.
 *
 * <p>Articles are handed out one by one, so an archive never has to fit into memory. What cannot be read is handed out as well, as a
 * {@link org.chancery.app.source.Arrival.Refused} with place and reason, so that one broken line does not stop a million good ones;
 * only what is wrong with the request itself (no such file, a folder without articles) is a
 * {@link org.chancery.app.source.SourceException}, before anything is read.
 *
 * <p>Does not do: HTML, feeds, archives of the web.
 */
@NullMarked
package org.chancery.app.source;

import org.jspecify.annotations.NullMarked;
