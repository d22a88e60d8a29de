package org.chancery.app.http.exchange;

/**
 * Who asks, as far as it is known.
 *
 * @param name the name of his token; {@code local} where none is needed
 * @param mayWrite whether he may hand over articles and corrections
 */
public record Visitor(String name, boolean mayWrite) {

    /** Everybody where no tokens are demanded. */
    public static final Visitor LOCAL = new Visitor("local", true);

    /** Who showed no token where none was asked for. */
    public static final Visitor UNKNOWN = new Visitor("", false);
}
