/**
 * Acts and operators: two small lexicons over clauses, and how they are composed.
 *
 * <p>A {@link org.chancery.wording.Wording} says that a verb, noun or adjective, with certain words in its roles, is an act of a
 * category. An {@link org.chancery.wording.Operator} takes an act and makes another act, or another status, of it; operators compose
 * from the inside out ("refused to lift the ban" is REJECT over CONCEDE over COERCE). {@link org.chancery.wording.Interpreter} does
 * the composing and keeps the derivation.
 *
 * <p>Does not do: say when, where or by whose word; that is for the reader of the whole article.
 */
@NullMarked
package org.chancery.wording;

import org.jspecify.annotations.NullMarked;
