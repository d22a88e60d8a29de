/**
 * The pages, one class each: what is asked of the store, and how it looks, as HTML and as JSON.
 *
 * <p>Does not decide who may see them, and does not read articles except for the page on which one is tried.
 */
@NullMarked
package org.chancery.app.http.page;

import org.jspecify.annotations.NullMarked;
