package org.chancery.app.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: UTF-8, or Windows-1252 where the bytes are plainly that, or a refusal. */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** More control characters than one in this many bytes are not a text. */
    private static final int BYTES_FOR_ONE_CONTROL = 500;

    private TextDecoder() {}

    /** The text of a file that may be in either.
     *
     * @throws RefusedException if it is in neither, or no text
     */
    public static String decode(byte[] bytes) throws RefusedException {
        refuseBinary(bytes);
        try {
            return withoutMark(strictly(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return fromWindows(bytes);
        }
    }

    /** For lines of JSON, which are UTF-8 by definition. */
    static String decodeUtf8(byte[] bytes) throws RefusedException {
        try {
            return withoutMark(strictly(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException("not valid UTF-8 (" + firstDamage(bytes) + ")");
        }
    }

    private static void refuseBinary(byte[] bytes) throws RefusedException {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new RefusedException("a binary file (or UTF-16), not a text in UTF-8");
            }
            controls += isControl(b) ? 1 : 0;
        }
        if (controls > bytes.length / BYTES_FOR_ONE_CONTROL) {
            throw new RefusedException("a binary file, not a text");
        }
    }

    private static boolean isControl(byte b) {
        boolean low = (b >= 0 && b < ' ') || b == 127;
        return low && b != '\n' && b != '\r' && b != '\t' && b != '\f';
    }

    /** Damaged UTF-8 would decode as Windows-1252, too, only to nonsense: there, most letters outside ASCII are whole. */
    private static String fromWindows(byte[] bytes) throws RefusedException {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long damaged = lenient.chars().filter(c -> c == REPLACEMENT).count();
        long whole = lenient.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
        if (whole > damaged) {
            throw new RefusedException("damaged UTF-8 (" + firstDamage(bytes) + ")");
        }
        try {
            return strictly(bytes, WINDOWS_1252);
        } catch (CharacterCodingException neither) {
            throw new RefusedException("neither UTF-8 nor Windows-1252 (" + firstDamage(bytes) + ")");
        }
    }

    private static String firstDamage(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        return "first at byte " + (in.position() + 1);
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
