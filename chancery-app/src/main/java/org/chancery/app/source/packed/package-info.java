/**
 * Packed files: how much may come out of them.
 *
 * <p>A file of a few kilobytes can be packed so that it fills any disk, and a packed file may hold packed files. Nothing here writes
 * anything to a disk, and no name inside a packed file is ever used as a path; what is left is time and memory, and
 * {@link org.chancery.app.source.packed.Expansion} limits both.
 */
@NullMarked
package org.chancery.app.source.packed;

import org.jspecify.annotations.NullMarked;
