/** The bundled codebook: PLOVER 2.0 in Chancery's words, as files on the class path. */
@NullMarked
package org.chancery.plover;

import org.jspecify.annotations.NullMarked;
