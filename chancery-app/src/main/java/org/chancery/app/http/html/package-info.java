/**
 * What pages are made of: the frame around each, links, an article's text with its records marked, a record as a card.
 *
 * <p>The one place where addresses are written ({@link org.chancery.app.http.html.Links}) and where text of articles is made fit for a page
 * ({@link org.chancery.app.http.html.Plain}). Everything goes through the builder, which escapes; {@code rawHtml} is used for the codebook's
 * Markdown only, which is our own.
 */
@NullMarked
package org.chancery.app.http.html;

import org.jspecify.annotations.NullMarked;
