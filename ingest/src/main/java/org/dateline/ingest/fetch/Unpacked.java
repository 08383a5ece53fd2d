// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bodies as they were before they were packed for the way, never larger than the limit. */
final class Unpacked {
    private static final int ZLIB = 0x78;

    private Unpacked() {}

    static byte[] of(byte[] body, String encoding, int most) throws IOException {
        String packed = encoding.strip().toLowerCase(Locale.ROOT);
        return switch (packed) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> read(new GZIPInputStream(new ByteArrayInputStream(body)), most);
            case "deflate" -> read(inflater(body), most);
            default -> throw new IOException("is packed in a way that is not known here: " + packed);
        };
    }

    // Quirk: servers send "deflate" with and without zlib's two bytes.
    private static InputStream inflater(byte[] body) {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(body));
        boolean zlib = body.length > 1 && body[0] == ZLIB;
        return zlib ? new InflaterInputStream(in) : new InflaterInputStream(in, new Inflater(true));
    }

    private static byte[] read(InputStream in, int most) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BoundedBody.TooLong("unpacks to more than " + (most >> 20) + " MB");
            }
            return bytes;
        } catch (EOFException e) {
            throw new IOException("is cut off", e);
        }
    }
}
