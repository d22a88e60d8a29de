/**
 * The article and its words: texts, spans and the layout of a newspaper's page.
 *
 * <p>Everything that Chancery claims is a {@link org.chancery.text.Span} of an {@link org.chancery.text.Article}, counted in UTF-16
 * code units of the article's text exactly as it was handed over. {@link org.chancery.text.Layout} tells the body of the report from
 * its furniture (headline, byline, dateline, caption, credit), which is kept but never read as sentences.
 *
 * <p>Does not do: language. Nothing here knows what a sentence or a word is.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
