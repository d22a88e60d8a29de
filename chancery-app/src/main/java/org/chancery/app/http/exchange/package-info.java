/**
 * What is asked and what is answered, without a server.
 *
 * <p>One shape of error for everything: {@link org.chancery.app.http.exchange.Problem}. Does not know the store's SQL, the pages or the framework.
 */
@NullMarked
package org.chancery.app.http.exchange;

import org.jspecify.annotations.NullMarked;
