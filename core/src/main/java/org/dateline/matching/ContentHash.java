// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made of what they stand for: same content, same id, on any machine. */
public final class ContentHash {
    // 96 bits: among a thousand million stories the chance of one clash is below one in ten thousand million.
    private static final int BYTES = 12;

    private ContentHash() {}

    /** 24 hexadecimal digits; parts are told apart, so "ab", "c" is not "a", "bc". */
    public static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] letters = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(letters.length).array());
            digest.update(letters);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
