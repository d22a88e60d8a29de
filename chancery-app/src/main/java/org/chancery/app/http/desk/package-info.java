/**
 * The reader behind the server: loaded while pages are served already, with a short queue in front of it.
 *
 * <p>Traps: reading costs a core for a tenth of a second to seconds; never read on a thread of the server, and never let the queue grow.
 */
@NullMarked
package org.chancery.app.http.desk;

import org.jspecify.annotations.NullMarked;
