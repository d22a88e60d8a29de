/**
 * Where articles come from: text files, HTML pages, lines of JSON, crawls (WARC), any of these in gz or zip, folders of
 * them, the standard input.
 *
 * <p>Articles are handed out one by one, so an archive never has to fit into memory. What cannot be read is handed out as well, as a
 * {@link org.chancery.app.source.Arrival.Refused} with place and reason, so that one broken line does not stop a million good ones;
 * only what is wrong with the request itself (no such file, a folder without articles) is a
 * {@link org.chancery.app.source.SourceException}, before anything is read.
 *
 * <p>What a file is, {@link org.chancery.app.source.Kind} tells by its name and its first bytes;
 * {@link org.chancery.app.source.Packing} makes an {@link org.chancery.app.source.Origin} of it, however it is packed.
 *
 * <p>Does not do: the network. Web addresses are handed to a {@link org.chancery.app.source.Network}; whoever fetches pages hands their bytes
 * to {@link org.chancery.app.source.FetchedPages}.
 */
@NullMarked
package org.chancery.app.source;

import org.jspecify.annotations.NullMarked;
