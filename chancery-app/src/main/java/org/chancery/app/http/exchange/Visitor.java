package org.chancery.app.http.exchange;

/**
 * Who asks, as far as it is known.
 *
 * @param name the name of his token; {@code local} where none is needed
 * @param mayWrite whether he may hand over articles and corrections
 * @param client by what he is told from others where only so much is given to one: his token or, if he showed none, his address
 */
public record Visitor(String name, boolean mayWrite, String client) {

    /** Everybody where no tokens are demanded. */
    public static final Visitor LOCAL = new Visitor("local", true, "");

    /** Who showed no token where none was asked for. */
    public static final Visitor UNKNOWN = new Visitor("", false, "");

    /** The same, told from others by this. */
    public Visitor as(String other) {
        return new Visitor(name, mayWrite, other);
    }
}
