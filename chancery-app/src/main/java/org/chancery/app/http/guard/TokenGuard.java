package org.chancery.app.http.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Route.Access;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.store.Token;

/** Demands a token: as a bearer's, or, from browsers, as the password of anybody. */
public final class TokenGuard {

    /** Secrets remembered, so that whoever tries others from the same address does not keep their holders out. */
    private static final int MOST = 1_000;

    private final boolean demanded;
    private final Set<String> familiar = new LinkedHashSet<>();
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

    /** The token that is shown, if it is one and any is demanded. */
    public Optional<Token> of(Caller caller) {
        Optional<String> secret = demanded ? caller.authorization().flatMap(TokenGuard::secret) : Optional.empty();
        Optional<Token> token = secret.flatMap(tokens);
        secret.ifPresent(it -> remember(it, token.isPresent()));
        return token;
    }

    /** Whether looking up what is shown would be for somebody who was let in lately, or for nobody at all. */
    public boolean isFamiliar(Caller caller) {
        Optional<String> secret = caller.authorization().flatMap(TokenGuard::secret);
        synchronized (familiar) {
            return !demanded || secret.isEmpty() || familiar.contains(secret.get());
        }
    }

    private void remember(String secret, boolean isGood) {
        synchronized (familiar) {
            if (isGood) {
                familiar.add(secret);
            } else {
                familiar.remove(secret);
            }
            if (familiar.size() > MOST) {
                familiar.remove(familiar.iterator().next());
            }
        }
    }

    /** Refuses whoever may not; who the others are. */
    public Visitor check(Optional<Token> shown, Access asked) {
        if (!demanded) {
            return Visitor.LOCAL;
        }
        if (asked == Access.OPEN) {
            return Visitor.UNKNOWN;
        }
        Token token = shown.orElseThrow(() -> Problem.of(
                        401,
                        "Who are you?",
                        "a token is needed here, as the bearer's or as a password;"
                                + " chancery token create makes one")
                .exception());
        if (!asked.isOpenTo(token.scope())) {
            throw Problem.of(403, "Not with this token", "this token is for reading only")
                    .exception();
        }
        return new Visitor(token.id(), Access.WRITE.isOpenTo(token.scope()), "");
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
