package org.chancery.app.source.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the bytes of a page to its characters.
 *
 * <p>A byte order mark decides. Else the first of these that fits every byte: the charset of the header Content-Type, the one of the
 * page's meta tag, UTF-8. If none does, the page is read as Windows-1252, whose missing letters become replacement characters.
 */
final class PageCharset {

    /** Browsers look for the meta tag in the first 1024 bytes; some pages have it later. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{2,40})");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PageCharset() {}

    static DecodedPage decode(byte[] bytes, Optional<String> contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return leniently(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return leniently(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return leniently(bytes, 2, StandardCharsets.UTF_16LE);
        }
        for (Charset charset : candidates(bytes, contentType)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return new DecodedPage(bytes, 0, charset, text.get());
            }
        }
        return leniently(bytes, 0, WINDOWS_1252);
    }

    private static List<Charset> candidates(byte[] bytes, Optional<String> contentType) {
        List<Charset> candidates = new ArrayList<>(3);
        contentType.flatMap(PageCharset::declared).ifPresent(candidates::add);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        declared(head).map(PageCharset::ofMeta).ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        return candidates;
    }

    /** A meta tag that could be read at all does not stand in UTF-16, whatever it says. */
    private static Charset ofMeta(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : charset;
    }

    private static Optional<Charset> declared(String text) {
        Matcher found = DECLARED.matcher(text.length() > HEAD ? text.substring(0, HEAD) : text);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
            return Optional.of(WINDOWS_1252); // as every browser does
        }
        try {
            return Optional.of(Charset.forName(name))
                    .filter(charset -> !charset.name().startsWith("x-"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static DecodedPage leniently(byte[] bytes, int mark, Charset charset) {
        return new DecodedPage(bytes, mark, charset, new String(bytes, mark, bytes.length - mark, charset));
    }
}
