package org.chancery.text;

/**
 * Words of an article and where they stand: the evidence for a claim.
 *
 * <p>Made only by {@link #of(Article, Span)}, so a quote is always what its span covers.
 */
public final class Quote implements Comparable<Quote> {

    private final Span span;
    private final String text;

    private Quote(Span span, String text) {
        this.span = span;
        this.text = text;
    }

    public static Quote of(Article article, Span span) {
        return new Quote(span, span.of(article.text()));
    }

    public Span span() {
        return span;
    }

    public String text() {
        return text;
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote quote && span.equals(quote.span) && text.equals(quote.text);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "\"" + text + "\" " + span.start() + ":" + span.end();
    }
}
