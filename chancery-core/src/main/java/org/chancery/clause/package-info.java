/**
 * Clauses: the dependency graph of a sentence turned into a normal form that no longer depends on how the sentence was built.
 *
 * <p>"Kang hosted Biegun", "Biegun was hosted by Kang", "Biegun, hosted by Kang, …", "Kang, who hosted Biegun", "Kang is set to host
 * Biegun", "Kang's hosting of Biegun" all give a clause with the same deep roles. The constructions (passive, relative, participle,
 * control and raising, nominalisation, conjunction) live here and nowhere else; a wording never repeats them.
 *
 * <p>Does not do: meaning. Which words are acts, light verbs or operators is the codebook's affair.
 *
 * <p>Traps: the parser attaches some <em>to</em> and <em>on</em> phrases to the wrong word; roles are what the graph says, and who
 * uses them must check what fills them.
 */
@NullMarked
package org.chancery.clause;

import org.jspecify.annotations.NullMarked;
