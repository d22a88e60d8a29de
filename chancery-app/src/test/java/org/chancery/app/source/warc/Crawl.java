package org.chancery.app.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes the bytes of a crawl, record by record, as crawlers write them. */
public final class Crawl {

    private Crawl() {}

    /** The record of an answer of a server. */
    public static byte[] page(String url, String html) {
        return answer(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", bytes(html));
    }

    /** The record of any answer. */
    public static byte[] answer(String url, String head, byte[] body) {
        byte[] http = joined(bytes(head + "Content-Length: " + body.length + "\r\n\r\n"), body);
        return record("response", url, "application/http; msgtype=response", http, http.length);
    }

    /** A record of any type, with any length written in its head. */
    public static byte[] record(String type, String url, String contentType, byte[] block, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-06T18:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + length + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    /** What every crawl begins with. */
    public static byte[] info() {
        byte[] block = bytes("software: made for a test\r\n");
        return record("warcinfo", "http://none.example/", "application/warc-fields", block, block.length);
    }

    /** Compressed by itself. */
    public static byte[] gz(byte[] record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(record);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
