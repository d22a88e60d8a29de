/**
 * The same article from two places, and an article and its update, told by their words alone.
 *
 * <p>A {@link org.chancery.app.source.duplicate.Fingerprint} is a sketch of the set of all sequences of three words of a text, after Andrei
 * Z. Broder, "On the resemblance and containment of documents" (1997). Of two texts it tells how much they have in common, and how much
 * of the shorter one stands in the longer, without either text at hand.
 *
 * <p>Does not do: find the like of a text among many; keep anything; read. Pure functions of the text: the same on every machine and in
 * every locale, so fingerprints may be stored and compared years later.
 *
 * <p>Traps: two reports of the same event by different people are different texts; which events they share is the linking's question.
 */
@NullMarked
package org.chancery.app.source.duplicate;

import org.jspecify.annotations.NullMarked;
