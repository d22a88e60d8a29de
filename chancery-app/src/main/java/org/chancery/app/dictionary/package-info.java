/**
 * A user's own actors: the dictionaries of PETRARCH and TABARI ({@code .actors}, {@code .agents}) and tables ({@code .csv}), read into
 * {@link org.chancery.actor.Additions} to the codebook's registry.
 *
 * <p>A file is used as a whole or refused as a whole, with all its mistakes, unless the caller asks for what is good in it.
 *
 * <p>Does not do: stems (in TABARI a name without a final {@code _} is the beginning of words; here every name is whole words), and
 * anything with the words around a name.
 *
 * <p>Traps: dictionaries are printed in capitals, so they cannot tell "Target" from "target"; the registry asks for capitals in the text.
 */
@NullMarked
package org.chancery.app.dictionary;

import org.jspecify.annotations.NullMarked;
