/**
 * Asks a running server for pages and calls as fast as so many clients can, and counts.
 *
 * <p>A closed loop: each client asks again as soon as it is answered. So with more clients than the server can serve, a request takes as long as
 * the others of its time take together: the latency of a crowd says how fast its members are served, not how long one of them alone would wait.
 */
@NullMarked
package org.chancery.app.load;

import org.jspecify.annotations.NullMarked;
