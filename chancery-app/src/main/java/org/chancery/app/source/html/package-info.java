/**
 * News pages: from the bytes of an HTML page to the article on it.
 *
 * <p>{@link org.chancery.app.source.html.HtmlReader} takes bytes and what came with them (content type, address), so a page may come
 * from a file, from a crawl or over the network; nothing here opens any of them. What the page says of itself (JSON-LD, meta tags)
 * goes before what can be guessed from its looks; the text is that of the page's own paragraphs, and the article body of the JSON-LD
 * stands in where the page has no paragraphs of its own. Furniture is told by element, role and the words of class and id.
 *
 * <p>Where the text stands in the page is told in its bytes ({@link org.chancery.text.PageAlignment}): jsoup tells it of each text node,
 * {@link org.chancery.app.source.html.NodePlaces} of each character of a node, and {@link org.chancery.app.source.html.ByteCount} turns
 * characters into bytes.
 *
 * <p>Does not do: run scripts, follow links, put together articles of several pages, tell where the text of a JSON-LD body stands.
 *
 * <p>Traps: nothing may take longer than linear time in the length of the page, because pages are hostile; so the text of an element
 * is summed up once ({@link org.chancery.app.source.html.Blocks}) and never asked of jsoup in a loop.
 */
@NullMarked
package org.chancery.app.source.html;

import org.jspecify.annotations.NullMarked;
