/**
 * Words and how they hang together: tokens, sentences, Universal Dependencies, and the {@link org.chancery.language.Parser} that
 * finds them.
 *
 * <p>Nothing here knows which parser does the work; tags are those of the Penn Treebank and relations those of Universal
 * Dependencies 1 as Stanford's models give them ({@code nsubj}, {@code obj}, {@code obl}, {@code nmod:poss}, {@code acl:relcl} …).
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
