// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a text by which copies with small edits are found (MinHash of runs of three words, Broder 1997).
 * Immutable.
 */
public final class TextPrint {
    /** How alike the prints of a copy are, at least: half of the runs of three words in common. */
    public static final double COPY = 0.5;

    private static final int BANDS = 20;
    private static final int ROWS = 3;
    private static final int HASHES = BANDS * ROWS;
    private static final int WORDS_IN_RUN = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private final int[] smallest;

    private TextPrint(int[] smallest) {
        this.smallest = smallest;
    }

    public static TextPrint of(String text) {
        int[] smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        for (int at = 0; at < Math.max(1, words.size() - WORDS_IN_RUN + 1); at++) {
            long run = 17;
            for (String each : words.subList(Math.min(at, words.size()), Math.min(words.size(), at + WORDS_IN_RUN))) {
                run = mixed(run * 31 + each.hashCode());
            }
            for (int i = 0; i < HASHES; i++) {
                int hash = (int) (mixed(run + i * 0x9E3779B97F4A7C15L) >>> 33);
                smallest[i] = Math.min(smallest[i], hash);
            }
        }
        return new TextPrint(smallest);
    }

    /** A print that was kept as text. */
    public static TextPrint ofText(String kept) {
        return new TextPrint(Arrays.stream(kept.split(" "))
                .mapToInt(each -> Integer.parseInt(each, 36))
                .toArray());
    }

    /** A form to keep it in. */
    public String toText() {
        StringBuilder kept = new StringBuilder();
        for (int each : smallest) {
            kept.append(kept.isEmpty() ? "" : " ").append(Integer.toString(each, 36));
        }
        return kept.toString();
    }

    /** How much of their runs of words two texts have in common, estimated: 0 to 1. */
    public double likeness(TextPrint other) {
        int same = 0;
        for (int i = 0; i < smallest.length; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return (double) same / smallest.length;
    }

    /** Keys of which copies share at least one (93 of 100 at the limit of {@link #COPY}, 99.9 at a likeness of 0.7). */
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
        return other instanceof TextPrint print && Arrays.equals(smallest, print.smallest);
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
