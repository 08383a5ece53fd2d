// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of two reports: names they share beside participants and places, and copied sentences. */
final class WordingComparison {
    private static final double COPIED = 4;
    private static final double SHARED_NAME = 1;
    // Both name things around the happening, and none in common.
    private static final double OTHER_NAMES = -0.4;
    private static final int MOST_NAMES = 3;
    // Shorter sentences recur without being copied.
    private static final int SHORTEST_COPY = 40;

    private static final double LONGEST_EDIT = 1.5;
    private static final double EDITED_COPY = 0.6;

    private WordingComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        names(one, other, reasons);
        wording(one.evidence().sentence(), other.evidence().sentence(), reasons);
    }

    /** Names beside those of participants and places: of streets, victims, witnesses. */
    private static void names(Report one, Report other, Reasons reasons) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return;
        }
        if (Collections.disjoint(one.names(), other.names())) {
            reasons.add(
                    "names",
                    OTHER_NAMES,
                    () -> one.names().getFirst() + " and " + other.names().getFirst());
            return;
        }
        List<String> shared = one.names().stream()
                .filter(other.names()::contains)
                .filter(name -> !isOfParticipants(name, one) && !isOfParticipants(name, other))
                .limit(MOST_NAMES)
                .toList();
        if (!shared.isEmpty()) {
            reasons.add("names", SHARED_NAME * shared.size(), () -> "both " + String.join(", ", shared));
        }
    }

    /** A sentence that was copied, perhaps with a figure or a name changed. */
    private static void wording(String one, String other, Reasons reasons) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_COPY || Math.max(one.length(), other.length()) > shorter * LONGEST_EDIT) {
            return;
        }
        if (one.equals(other)) {
            reasons.add("wording", COPIED, () -> "the same sentence");
            return;
        }
        if (!mayShareMost(one, other)) {
            return;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        int all = words.size() + others.size();
        words.retainAll(others);
        double common = (double) words.size() / (all - words.size());
        if (common >= EDITED_COPY) {
            reasons.add("wording", COPIED * common, () -> "nearly the same sentence");
        }
    }

    /**
     * Tells most pairs of other sentences apart without taking them into words. Words that only one of a nearly copied pair
     * has are two thirds of those in common, at most (3 in 5 of all are in common), and each makes one mark, at most.
     */
    private static boolean mayShareMost(String one, String other) {
        int words = Math.min(wordCount(one), wordCount(other));
        return Long.bitCount(marks(one) ^ marks(other)) * EDITED_COPY <= (1 - EDITED_COPY) * words;
    }

    private static int wordCount(String sentence) {
        int words = 1;
        for (int i = 0; i < sentence.length(); i++) {
            words += sentence.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** One of 64 marks for each word. */
    private static long marks(String sentence) {
        long marks = 0;
        int hash = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            if (letter == ' ') {
                marks |= 1L << (hash >>> 26);
                hash = 0;
            } else {
                hash = (hash + letter) * 0x9E3779B1;
            }
        }
        return marks | 1L << (hash >>> 26);
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int end = sentence.indexOf(' '); end >= 0; end = sentence.indexOf(' ', start)) {
            words.add(sentence.substring(start, end));
            start = end + 1;
        }
        words.add(sentence.substring(start));
        return words;
    }

    private static boolean isOfParticipants(String name, Report report) {
        return !ReportMaker.beside(
                        List.of(name),
                        report.actors(),
                        report.recipients(),
                        report.place().stream().toList())
                .contains(name);
    }
}
