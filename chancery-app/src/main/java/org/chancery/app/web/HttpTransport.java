package org.chancery.app.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Requests over the JDK's own client, with a limit on the size of every answer and on the time until its last byte.
 *
 * <p>To be used by one thread.
 */
final class HttpTransport implements Transport {

    /** Made for the first request: it costs a program that reads only files a second. */
    private @Nullable HttpClient client;

    private final Duration patience;
    private final int longest;

    /**
     * A way to ask.
     *
     * @param patience for one request, from the connection to the last byte
     * @param longest bytes of an answer, packed and unpacked
     */
    HttpTransport(Duration patience, int longest) {
        this.patience = patience;
        this.longest = longest;
    }

    private HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(patience)
                    .build();
        }
        return client;
    }

    @Override
    public Answer get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET().timeout(patience);
        request.header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = answer(request.build());
        return new Answer(address, answer.statusCode(), answer.headers(), unpacked(answer));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = client().sendAsync(request, info -> new BoundedBody(longest));
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(tooSlow(), e);
        } catch (ExecutionException e) {
            throw inWords(e.getCause() == null ? e : e.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private String tooSlow() {
        return "no whole answer within " + patience.toSeconds() + " seconds";
    }

    private IOException inWords(Throwable why) {
        for (Throwable e = why; e != null; e = e.getCause()) {
            if (e instanceof TooLargeException tooLarge) {
                return tooLarge;
            }
        }
        if (why instanceof HttpTimeoutException) {
            return new IOException(tooSlow(), why);
        }
        if (why instanceof ConnectException) {
            return new IOException("no connection to the host (nobody answers there)", why);
        }
        return new IOException("the answer broke off: " + firstLine(why), why);
    }

    private static String firstLine(Throwable why) {
        return String.valueOf(why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    private byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        String packing = answer.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] body = answer.body();
        return switch (packing) {
            case "gzip", "x-gzip" -> body.length == 0 ? body : gunzipped(body);
            case "identity", "" -> body;
            default -> throw new IOException("packed in a way that was not asked for: " + packing);
        };
    }

    private byte[] gunzipped(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] unpacked = in.readNBytes(longest + 1);
            if (unpacked.length > longest) {
                throw new TooLargeException(longest);
            }
            return unpacked;
        } catch (EOFException | ZipException e) {
            throw new IOException("the answer is damaged: " + firstLine(e), e);
        }
    }
}
