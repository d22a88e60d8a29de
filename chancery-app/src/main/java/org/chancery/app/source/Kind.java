package org.chancery.app.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a file is, told by the end of its name; where that says nothing, by its first bytes. */
enum Kind {
    TEXT("txt"),
    PAGE("html.htm.xhtml"),
    JSON_LINES("jsonl.ndjson"),
    WARC("warc"),
    ZIP("zip"),
    GZ("gz");

    /** A doctype or the element html, behind white space, comments and processing instructions. */
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A(\ufeff|\u00ef\u00bb\u00bf)?(\\s++|<!--.{0,4000}?-->|<\\?[^>]{0,200}>)*+<(!doctype\\s+html|html[\\s>]|head[\\s>]).*");

    /** The ends of names, separated by stops. */
    private final String extensions;

    Kind(String extensions) {
        this.extensions = extensions;
    }

    static Optional<Kind> byName(String fileName) {
        String extension = extension(fileName);
        for (Kind kind : values()) {
            if (Arrays.asList(kind.extensions.split("\\.")).contains(extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Kind byStart(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u001f\u008b\b")) {
            return GZ;
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (HTML.matcher(text).matches()) {
            return PAGE;
        }
        return firstCharacter(text) == '{' ? JSON_LINES : TEXT;
    }

    /** What the first bytes of a gz file unpack to, as far as they reach. */
    static byte[] unpackedStart(byte[] packed) {
        byte[] start = new byte[Source.START];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = 0; n >= 0 && length < start.length; length += Math.max(0, n)) {
                n = in.read(start, length, start.length - length);
            }
        } catch (IOException end) {
            return Arrays.copyOf(start, length);
        }
        return Arrays.copyOf(start, length);
    }

    /** The end of a name after its last stop, in small letters; empty if it has none. */
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** True for files that are read from a folder or an archive; a gz only if the name says of what. */
    static boolean isRead(String fileName) {
        Optional<Kind> kind = byName(fileName);
        return kind.isPresent()
                && (kind.get() != GZ || byName(withoutExtension(fileName)).isPresent());
    }

    static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }

    /** The first character that is no white space; 0 if there is none. */
    private static char firstCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00ef' && c != '\u00bb' && c != '\u00bf') {
                return c;
            }
        }
        return 0;
    }
}
