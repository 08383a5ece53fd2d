// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How often one thing that pages say of themselves was read rightly; letter case and punctuation do not count. */
public final class FieldScore {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

    private final String name;
    private int pages;
    private int told;
    private int right;

    /** Nothing seen yet. */
    public FieldScore(String name) {
        this.name = name;
    }

    /** One page of which it is known. */
    public void add(String gold, Optional<String> read) {
        count(
                read.isPresent(),
                read.filter(words -> folded(words).equals(folded(gold))).isPresent());
    }

    /** One page whose several names are known; a line of names is parted at commas and "and". */
    public void addNames(List<String> gold, Optional<String> read) {
        Set<String> wanted = names(gold);
        Set<String> found = names(read.stream().toList());
        count(!found.isEmpty(), wanted.equals(found));
    }

    private void count(boolean isTold, boolean isRight) {
        pages++;
        told += isTold ? 1 : 0;
        right += isRight ? 1 : 0;
    }

    /** How many pages there were. */
    public int pages() {
        return pages;
    }

    /** "headline 12 of 12 right, 12 told". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-16s %5d of %d right, %d told", name, right, pages, told);
    }

    private static Set<String> names(List<String> worded) {
        Set<String> names = new HashSet<>();
        for (String line : worded) {
            Arrays.stream(BETWEEN_NAMES.split(line))
                    .map(FieldScore::folded)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
