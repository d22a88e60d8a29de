package org.chancery.app.source.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The answer of a web server in a record.
 *
 * @param longest bytes of a page
 */
record Answer(WarcRecord record, int longest) {

    private static final int OK = 200;

    /** The page, if there is one: the answer 200, with HTML. */
    Capture.@Nullable Fetch page(long offset) throws IOException {
        if (!(record instanceof WarcResponse response) || !isWeb(response)) {
            return null;
        }
        HttpResponse http = response.http();
        Optional<String> type = http.headers().first("Content-Type");
        if (http.status() != OK || type.filter(Answer::isHtml).isEmpty()) {
            return null;
        }
        byte[] sent = http.body().stream().readNBytes(longest + 1);
        String encoding =
                http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return new Capture.Fetch(offset, response.target(), type, decoded(sent, encoding));
    }

    private static boolean isWeb(WarcResponse response) {
        String url = response.headers().first("WARC-Target-URI").orElse("");
        return url.startsWith("http") || url.startsWith("<http");
    }

    private static boolean isHtml(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
    }

    /** Some crawlers store a page decoded, and leave the header as it was. */
    private byte[] decoded(byte[] sent, String encoding) throws IOException {
        boolean gz = sent.length > 2 && sent[0] == GzMember.MAGIC[0] && sent[1] == GzMember.MAGIC[1];
        return switch (encoding) {
            case "gzip", "x-gzip" -> gz ? beginning(new GZIPInputStream(bytes(sent))) : sent;
            case "br" -> sent.length > 0 && sent[0] == '<' ? sent : beginning(new BrotliInputStream(bytes(sent)));
            case "deflate" ->
                sent.length > 0 && sent[0] == '<' ? sent : beginning(new InflaterInputStream(bytes(sent)));
            default -> sent;
        };
    }

    private static InputStream bytes(byte[] sent) {
        return new ByteArrayInputStream(sent);
    }

    private byte[] beginning(InputStream in) throws IOException {
        try (in) {
            return in.readNBytes(longest + 1);
        }
    }
}
