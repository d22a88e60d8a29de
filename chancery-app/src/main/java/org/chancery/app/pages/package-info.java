/**
 * The codebook as Markdown pages for people: {@code docs/codebook/} is printed by it, and a test keeps it current.
 *
 * <p>Everything is said from what was read of the codebook's files, in their order; the same codebook gives the same pages, byte for byte.
 *
 * <p>Does not do: running the examples. That is {@link org.chancery.read.CodebookCheck}'s.
 */
@NullMarked
package org.chancery.app.pages;

import org.jspecify.annotations.NullMarked;
