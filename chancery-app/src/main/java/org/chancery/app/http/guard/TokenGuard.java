package org.chancery.app.http.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Route.Access;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.store.Token;

/** Demands a token: as a bearer's, or, from browsers, as the password of anybody. */
public final class TokenGuard {

    private final boolean demanded;
    private final Function<String, Optional<Token>> tokens;

    /**
     * A guard.
     *
     * @param demanded false lets everybody do everything
     * @param tokens the token of a secret
     */
    public TokenGuard(boolean demanded, Function<String, Optional<Token>> tokens) {
        this.demanded = demanded;
        this.tokens = tokens;
    }

    /** Refuses whoever may not; who the others are. */
    public Visitor check(Caller caller, Access asked) {
        if (!demanded) {
            return Visitor.LOCAL;
        }
        if (asked == Access.OPEN) {
            return Visitor.UNKNOWN;
        }
        Token token = caller.authorization()
                .flatMap(TokenGuard::secret)
                .flatMap(tokens)
                .orElseThrow(() -> Problem.of(
                                401,
                                "Who are you?",
                                "a token is needed here, as the bearer's or as a password;"
                                        + " chancery token create makes one")
                        .exception());
        if (!asked.isOpenTo(token.scope())) {
            throw Problem.of(403, "Not with this token", "this token is for reading only")
                    .exception();
        }
        return new Visitor(token.id(), Access.WRITE.isOpenTo(token.scope()));
    }

    private static Optional<String> secret(String authorization) {
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(authorization.substring(7).strip());
        }
        if (authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return password(authorization.substring(6).strip());
        }
        return Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
