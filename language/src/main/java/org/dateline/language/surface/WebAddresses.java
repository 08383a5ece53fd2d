// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Locale;
import java.util.Set;

/** Recognises web and mail addresses, handles and hashtags, which are one token each. */
record WebAddresses(Set<String> domains) {
    private static final String INSIDE = "-._~:/?#[]@!$&'()*+,;=%|";
    private static final String NOT_AT_END = ".,;:!?'\")]}*|";
    // Longer ones are looked at no further than this for their beginning.
    private static final int LONGEST_HOST = 100;

    /** One past the address that begins here; the start itself when none does. */
    int end(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '@' || first == '#') {
            // "#1" is the sign and a number, "@2.50" a price.
            boolean named = start + 1 < end && !Character.isDigit(text.charAt(start + 1));
            int stop = wordEnd(text, start + 1, end);
            return named && stop > start + 1 ? stop : start;
        }
        if (!Character.isLetterOrDigit(first) || !isAddress(text, start, end)) {
            return start;
        }
        int stop = start;
        while (stop < end && (Letters.isWord(text.charAt(stop)) || INSIDE.indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        while (stop > start && NOT_AT_END.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private boolean isAddress(String text, int start, int end) {
        if (text.startsWith("mailto:", start)) {
            return true;
        }
        int limit = Math.min(end, start + LONGEST_HOST);
        int stop = start;
        boolean dot = false;
        while (stop < limit) {
            char letter = text.charAt(stop);
            if (letter == ':' && text.startsWith("://", stop) && !dot) {
                return stop > start;
            }
            boolean inHost = Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '+';
            if (!inHost && letter != '.' && letter != '@') {
                break;
            }
            dot |= letter == '.' && stop > start;
            stop++;
        }
        while (stop > start && text.charAt(stop - 1) == '.') {
            stop--;
        }
        String host = text.substring(start, stop).toLowerCase(Locale.ROOT);
        int sign = host.indexOf('@');
        if (sign > 0 && sign + 2 < host.length() && Character.isLetter(host.charAt(sign + 1))) {
            return true;
        }
        if (!dot || host.indexOf('.') < 0) {
            return false;
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        // "U.S" and "ended.It" are no addresses: a host is longer before its last part, and written in small letters.
        boolean small = text.substring(start, stop).endsWith(last);
        boolean known = domains.contains(last) && host.lastIndexOf('.') > 2;
        return host.startsWith("www.") || (small && known);
    }

    private static int wordEnd(String text, int start, int end) {
        int stop = start;
        while (stop < end && (Letters.isWord(text.charAt(stop)) || text.charAt(stop) == '_')) {
            stop++;
        }
        return stop;
    }
}
