/**
 * Articles from the web: the items of RSS and Atom feeds, and single pages.
 *
 * <p>{@link org.chancery.app.web.Web} makes arrivals of an address. Every request goes through {@link org.chancery.app.web.Fetcher}:
 * it asks {@link org.chancery.app.web.Robots} whether it may, waits its turn at the host ({@link org.chancery.app.web.Pace}), tries again
 * where that may help, and follows redirects itself, so that each new address is looked at as strictly as the first
 * ({@link org.chancery.app.web.Guard}). {@link org.chancery.app.web.Memory} keeps between runs what was fetched and taken.
 *
 * <p>Traps: an item counts as taken only when whoever uses it says so ({@link org.chancery.app.web.Web#taken}), never when it was
 * handed out. A feed is asked for "only if changed" only when all that its last version named was taken or given up.
 *
 * <p>Does not do: following links from page to page, running scripts, logging in, sending cookies.
 */
@NullMarked
package org.chancery.app.web;

import org.jspecify.annotations.NullMarked;
