package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.text.Quote;
import org.chancery.text.Span;

/** Ids of events: the same article read twice gives the same ids. */
final class EventIds {

    private static final int BYTES = 12;

    private final String fingerprint;

    /** For one article: its id and text are its fingerprint. */
    EventIds(String articleId, String text) {
        this.fingerprint = hash(articleId + "\n" + text);
    }

    String of(String wording, Quote trigger, List<Actor> actors, List<Actor> recipients) {
        StringBuilder all = new StringBuilder(fingerprint)
                .append('|')
                .append(wording)
                .append('|')
                .append(place(trigger.span()));
        actors.forEach(actor -> all.append("|a").append(place(actor.words().span())));
        recipients.forEach(actor -> all.append("|r").append(place(actor.words().span())));
        return hash(all.toString());
    }

    private static String place(Span span) {
        return span.start() + ":" + span.end();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
