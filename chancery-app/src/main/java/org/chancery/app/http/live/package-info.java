/**
 * New records as they are kept, to whoever stays on the line.
 *
 * <p>No queues: what a client has still to be told lies in the store, and a stream holds a place in it and no more than a page of records. So a
 * slow client costs nothing but its line, and one that lost its line goes on where it was. What another program puts into the same store is
 * told, too. Knows no framework.
 */
@NullMarked
package org.chancery.app.http.live;

import org.jspecify.annotations.NullMarked;
