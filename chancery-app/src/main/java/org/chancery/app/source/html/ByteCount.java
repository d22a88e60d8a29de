package org.chancery.app.source.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How many bytes stand before each character of a page. Immutable. */
final class ByteCount {

    private final int mark;
    private final int characters;
    /** For each character the bytes before it; empty where a character is a byte. */
    private final int[] before;

    private ByteCount(int mark, int characters, int[] before) {
        this.mark = mark;
        this.characters = characters;
        this.before = before;
    }

    /**
     * The count for a page.
     *
     * @param mark bytes of the byte order mark, which is no character of the text
     * @param text what the bytes behind the mark were decoded to
     */
    static ByteCount of(byte[] bytes, int mark, Charset charset, String text) {
        if (bytes.length - mark == text.length()) {
            return new ByteCount(mark, text.length(), new int[0]);
        }
        int[] before = new int[text.length() + 1];
        if (!charset.equals(StandardCharsets.UTF_8) || countUtf8(text, mark, before) != bytes.length) {
            decodeAgain(bytes, mark, charset, before);
        }
        return new ByteCount(mark, text.length(), before);
    }

    /** All bytes; more than there are if malformed ones were replaced by something longer. */
    private static int countUtf8(String text, int mark, int[] before) {
        int bytes = mark;
        for (int i = 0; i < text.length(); i++) {
            before[i] = bytes;
            bytes += utf8(text.charAt(i));
        }
        before[text.length()] = bytes;
        return bytes;
    }

    /** Of a pair of surrogates the first has the bytes of both. */
    private static int utf8(char c) {
        if (Character.isHighSurrogate(c)) {
            return 4;
        }
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 ? 2 : 3;
    }

    private static void decodeAgain(byte[] bytes, int mark, Charset charset, int[] before) {
        Arrays.fill(before, bytes.length);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(2);
        int at = 0;
        while (in.hasRemaining() && at < before.length) {
            before[at] = in.position();
            out.clear().limit(1);
            decoder.decode(in, out, true);
            if (out.position() == 0) { // a pair of surrogates has no room
                out.limit(2);
                decoder.decode(in, out, true);
            }
            if (out.position() == 2 && at + 1 < before.length) {
                before[at + 1] = in.position();
            }
            if (out.position() == 0) {
                return;
            }
            at += out.position();
        }
    }

    /** The bytes before a character; all of them if it is the one behind the last. */
    int before(int character) {
        return before.length == 0 ? mark + character : before[character];
    }

    /** The next character that begins with a byte of its own. */
    int behind(int character) {
        int next = character + 1;
        while (next < characters && before(next) == before(next + 1)) {
            next++;
        }
        return next;
    }
}
