// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made by hand. */
final class Packed {
    private Packed() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] header = new byte[512];
            put(header, 0, entry.getKey());
            put(header, 124, String.format("%011o", entry.getValue().length));
            header[156] = '0';
            put(header, 257, "ustar");
            out.write(header);
            out.write(entry.getValue());
            out.write(new byte[(512 - entry.getValue().length % 512) % 512]);
        }
        out.write(new byte[1024]);
        return out.toByteArray();
    }

    private static void put(byte[] into, int at, String text) {
        byte[] bytes = bytes(text);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    /** A WARC record that holds an HTTP answer. */
    static byte[] record(String url, String headers, byte[] body) throws IOException {
        byte[] http = join(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "Content-Length: "
                        + body.length + "\r\n\r\n"),
                body);
        return join(
                bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n"),
                http,
                bytes("\r\n\r\n"));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
