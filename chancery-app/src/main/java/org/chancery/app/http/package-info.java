/**
 * The reading room: the kept record as pages and as an API over HTTP.
 *
 * <p>A page or a call is a function from what is asked to what is answered, and knows no server; only {@link
 * org.chancery.app.http.Doorway} knows the framework. Does not read command lines, and nothing else of the program knows it but the command that
 * starts it.
 *
 * <p>Traps: everything shown comes from articles that anybody may have written. It gets into a page through the HTML builder only, which
 * escapes it, and into an address through {@link org.chancery.app.http.html.Links} only.
 */
@NullMarked
package org.chancery.app.http;

import org.jspecify.annotations.NullMarked;
