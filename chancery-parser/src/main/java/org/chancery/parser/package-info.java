/**
 * The parser on Stanford CoreNLP: tokens, tags, lemmas, names and Universal Dependencies.
 *
 * <p>The only package that knows CoreNLP. Models are loaded side by side and shared by all threads; nothing of CoreNLP's annotation
 * maps leaves it. The arcs are found by a decoder of our own ({@link org.chancery.parser.ArcFinder}) on CoreNLP's weights.
 *
 * <p>Does not do: dates (CoreNLP's own carry state from one text into the next), coreference, quotations. Chancery has its own.
 */
@NullMarked
package org.chancery.parser;

import org.jspecify.annotations.NullMarked;
