// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a text by which copies with small edits are found (MinHash of runs of three words, Broder 1997).
 * Immutable.
 */
public final class TextPrint {
    /** How much of the shorter of two texts stands in the longer, at least, for one to be a copy. */
    private static final double COPY = 0.5;

    private static final int BANDS = 36;
    private static final int ROWS = 3;
    private static final int HASHES = BANDS * ROWS;
    private static final int WORDS_IN_RUN = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private static final char SIZE = '+';

    private final int[] smallest;
    private final int runs;

    private TextPrint(int[] smallest, int runs) {
        this.smallest = smallest;
        this.runs = runs;
    }

    public static TextPrint of(String text) {
        int[] smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        Set<Long> runs = new HashSet<>();
        for (int at = 0; at < Math.max(1, words.size() - WORDS_IN_RUN + 1); at++) {
            long run = 17;
            for (String each : words.subList(Math.min(at, words.size()), Math.min(words.size(), at + WORDS_IN_RUN))) {
                run = mixed(run * 31 + each.hashCode());
            }
            if (!runs.add(run)) {
                continue;
            }
            for (int i = 0; i < HASHES; i++) {
                int hash = (int) (mixed(run + i * 0x9E3779B97F4A7C15L) >>> 33);
                smallest[i] = Math.min(smallest[i], hash);
            }
        }
        return new TextPrint(smallest, runs.size());
    }

    /** A print that was kept as text; prints of older ledgers are shorter, and do not tell their size. */
    public static TextPrint ofText(String kept) {
        int runs = 0;
        List<Integer> smallest = new ArrayList<>();
        for (String each : kept.split(" ")) {
            if (each.charAt(0) == SIZE) {
                runs = Integer.parseInt(each.substring(1), 36);
            } else {
                smallest.add(Integer.parseInt(each, 36));
            }
        }
        return new TextPrint(smallest.stream().mapToInt(Integer::intValue).toArray(), runs);
    }

    /** A form to keep it in. */
    public String toText() {
        StringBuilder kept = new StringBuilder().append(SIZE).append(Integer.toString(runs, 36));
        for (int each : smallest) {
            kept.append(' ').append(Integer.toString(each, 36));
        }
        return kept.toString();
    }

    /** How much of their runs of words two texts have in common, estimated: 0 to 1. */
    public double likeness(TextPrint other) {
        int same = 0;
        int compared = Math.min(smallest.length, other.smallest.length);
        for (int i = 0; i < compared; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return (double) same / compared;
    }

    /** How much of the shorter of two texts stands in the other, estimated: 0 to 1. */
    public double containment(TextPrint other) {
        double likeness = likeness(other);
        int fewer = Math.min(runs, other.runs);
        if (fewer == 0) {
            return likeness;
        }
        double common = likeness * ((double) runs + other.runs) / (1 + likeness);
        return Math.min(1, common / fewer);
    }

    /** Whether one of two texts is a copy of the other, or both are of a third: perhaps cut, credited and begun anew. */
    public boolean isCopyOf(TextPrint other) {
        return containment(other) >= COPY;
    }

    /** Keys of which copies share at least one (91 of 100 at a likeness of 0.4, 99 at 0.5). */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + smallest[band * ROWS + row]);
            }
            bands.add(key);
        }
        return bands;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextPrint print && runs == print.runs && Arrays.equals(smallest, print.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }

    // The finisher of SplitMix64.
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
