package org.chancery.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tokens of a store. Of their secrets only hashes are kept: a secret is long and random, so a plain hash gives nothing away. */
final class Tokens {

    private final Handle handle;

    Tokens(Handle handle) {
        this.handle = handle;
    }

    void add(Token token, String secret) {
        handle.createUpdate("INSERT INTO token (id, hash, scope, made) VALUES (:id, :hash, :scope, :made)")
                .bind("id", token.id())
                .bind("hash", hash(secret))
                .bind("scope", token.scope().name())
                .bind("made", token.made().toString())
                .execute();
    }

    Optional<Token> of(String secret) {
        return handle.createQuery("SELECT id, scope, made FROM token WHERE hash = :hash")
                .bind("hash", hash(secret))
                .map((row, context) -> token(row.getString("id"), row.getString("scope"), row.getString("made")))
                .findOne();
    }

    List<Token> all() {
        return handle.createQuery("SELECT id, scope, made FROM token ORDER BY made, id")
                .map((row, context) -> token(row.getString("id"), row.getString("scope"), row.getString("made")))
                .list();
    }

    boolean remove(String id) {
        return handle.createUpdate("DELETE FROM token WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    private static Token token(String id, String scope, String made) {
        return new Token(id, Token.Scope.valueOf(scope), LocalDate.parse(made));
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
