/**
 * Pictures drawn on the server as SVG: bars by month, a network, a map of the world.
 *
 * <p>The same data make the same picture, to the letter. Colours come from the style sheet; nothing is told by colour alone. Does not know the
 * store, and does not count.
 */
@NullMarked
package org.chancery.app.http.drawing;

import org.jspecify.annotations.NullMarked;
