/**
 * The path of one article: {@link org.chancery.read.Reader} takes an article through the stages, each a pure function, and gives a
 * {@link org.chancery.read.Reading}.
 */
@NullMarked
package org.chancery.read;

import org.jspecify.annotations.NullMarked;
