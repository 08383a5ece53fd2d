// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to letters: byte order mark, then strict UTF-8, then what the page or its header declares, then Windows-1252. */
final class Decoder {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int HEAD_BYTES = 4096;
    // Letters of UTF-8 for each byte that is none.
    private static final int MOST_BROKEN = 4;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The charset a page declares is not known here. */
    static final class UnknownCharset extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;

        UnknownCharset(String name) {
            super("unknown charset " + name);
            this.name = name;
        }

        String says() {
            return "declares the charset '" + name + "', which is not known here";
        }
    }

    private Decoder() {}

    /** Whether these bytes are no text at all: null bytes outside UTF-16. */
    static boolean isBinary(byte[] bytes) {
        if (byteOrderMark(bytes).isPresent()) {
            return false;
        }
        int nulls = 0;
        int seen = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < seen; i++) {
            nulls += bytes[i] == 0 ? 1 : 0;
        }
        // A stray null happens in broken pages; more than one in a thousand does not.
        return nulls > 1 + seen / 1000;
    }

    static String decode(byte[] bytes) throws UnknownCharset {
        return decode(bytes, "");
    }

    /** The same for what came with a charset in its header, which counts where the page itself declares none. */
    static String decode(byte[] bytes, String header) throws UnknownCharset {
        return Letters.clean(letters(bytes, header));
    }

    private static String letters(byte[] bytes, String header) throws UnknownCharset {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get()).substring(1);
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : declared(bytes, header));
        }
    }

    // A page put together of several sources has a broken byte here and there; in another charset hardly any two bytes
    // beyond ASCII make a letter of UTF-8 by chance.
    private static boolean isMostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int more =
                    (bytes[i] & 0xE0) == 0xC0 ? 1 : (bytes[i] & 0xF0) == 0xE0 ? 2 : (bytes[i] & 0xF8) == 0xF0 ? 3 : 0;
            if (bytes[i] >= 0) {
                continue;
            }
            int found = 0;
            while (found < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                found++;
                i++;
            }
            whole += more > 0 && found == more ? 1 : 0;
            broken += more > 0 && found == more ? 0 : 1;
        }
        return whole > MOST_BROKEN * broken;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Charset declared(byte[] bytes, String header) throws UnknownCharset {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean own = declared.find();
        if (!own && header.isEmpty()) {
            return WESTERN;
        }
        String name = !own ? header : declared.group(1) == null ? declared.group(2) : declared.group(1);
        try {
            Charset charset = Charset.forName(name);
            // Pages that say Latin-1 or UTF-8 and are not mean the Windows superset, as browsers hold.
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
            return western ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            if (!own) {
                return WESTERN; // servers name what is no charset; the page itself said nothing
            }
            throw new UnknownCharset(name);
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
