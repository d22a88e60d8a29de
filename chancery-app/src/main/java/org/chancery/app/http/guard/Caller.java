package org.chancery.app.http.guard;

import java.util.Optional;
import org.chancery.app.store.Token;

/**
 * What is known of who asks.
 *
 * @param host the header {@code Host}: whom he thinks he is talking to
 * @param address the address he comes from
 * @param authorization the header of that name
 * @param origin the page from which a browser sends this, if it tells one
 * @param site what the browser says of where this comes from ({@code Sec-Fetch-Site}), if it does
 */
public record Caller(
        Optional<String> host,
        String address,
        Optional<String> authorization,
        Optional<String> origin,
        Optional<String> site) {

    /** By what he is told from others: the token that he showed, else his address. */
    public String client(Optional<Token> token) {
        return token.map(it -> "token " + it.id()).orElseGet(() -> "address " + address);
    }
}
