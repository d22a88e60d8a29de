package org.chancery.app.source.html;

import java.nio.charset.Charset;

/**
 * The characters of a page, and where they stand in its bytes.
 *
 * <p>Keeps the bytes that it was made from, and relies on nobody changing them.
 */
final class DecodedPage {

    private final byte[] bytes;
    private final int mark;
    private final Charset charset;
    private final String text;

    /** A page whose byte order mark, which is no character of its text, takes up so many bytes. */
    DecodedPage(byte[] bytes, int mark, Charset charset, String text) {
        this.bytes = bytes;
        this.mark = mark;
        this.charset = charset;
        this.text = text;
    }

    String text() {
        return text;
    }

    ByteCount count() {
        return ByteCount.of(bytes, mark, charset, text);
    }
}
