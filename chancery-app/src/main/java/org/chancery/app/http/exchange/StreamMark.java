package org.chancery.app.http.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Up to where a client of a stream was told everything, as it hands it back. What is in it is nobody's business but ours. */
public final class StreamMark {

    /** The header, and parameter, in which it comes back. */
    public static final String LAST = "last-event-id";

    private StreamMark() {}

    public static String write(long seq) {
        byte[] plain = ("#" + seq).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** The number that was written. */
    public static long read(String mark) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
            if (plain.matches("#[0-9]{1,18}")) {
                return Long.parseLong(plain.substring(1));
            }
        } catch (IllegalArgumentException notEncoded) {
            // told below
        }
        throw Problem.badRequest(LAST + ": not a mark that this server gave out")
                .exception();
    }
}
