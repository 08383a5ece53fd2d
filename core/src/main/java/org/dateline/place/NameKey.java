// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.text.Normalizer;

/** Reduces names to keys; {@code knowledge/sources/places.py} does the same, and both must agree. */
final class NameKey {
    private static final String SILENT = "'’‘ʻʼ`´ʿʾ′.";
    private static final String LETTERS = "øłđðıæœßþħəŋ";
    private static final String[] PLAIN = {"o", "l", "d", "d", "i", "ae", "oe", "ss", "th", "h", "a", "n"};

    private NameKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        String letters = isAscii(name) ? name : Normalizer.normalize(plain(name), Normalizer.Form.NFD);
        for (int at = 0; at < letters.length(); at++) {
            char c = letters.charAt(at);
            boolean accent = c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
            if (accent || SILENT.indexOf(c) >= 0) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            key.append(Character.toLowerCase(c));
        }
        return key.length() > 4 && key.indexOf("the ") == 0 ? key.substring(4) : key.toString();
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length() + 2);
        for (int at = 0; at < name.length(); at++) {
            int known = LETTERS.indexOf(Character.toLowerCase(name.charAt(at)));
            plain.append(known < 0 ? String.valueOf(name.charAt(at)) : PLAIN[known]);
        }
        return plain.toString();
    }
}
