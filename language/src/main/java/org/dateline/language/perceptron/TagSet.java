// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.ArrayList;
import java.util.List;

/** The tags a model knows: pairs of a universal and a Penn part of speech, numbered from 0. */
public final class TagSet {
    private final List<String> pairs;
    private final int[] universal;
    private final int[] penn;

    /**
     * Numbers the tags.
     *
     * @param pairs such as {@code VERB|VBD}
     */
    public TagSet(List<String> pairs) {
        this.pairs = List.copyOf(pairs);
        this.universal = new int[pairs.size()];
        this.penn = new int[pairs.size()];
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            universal[i] = number(first, upos(i)) + 1;
            penn[i] = number(second, xpos(i)) + 1;
        }
    }

    private static int number(List<String> known, String tag) {
        if (!known.contains(tag)) {
            known.add(tag);
        }
        return known.indexOf(tag);
    }

    /** All pairs, in the order of their numbers. */
    public List<String> pairs() {
        return pairs;
    }

    /** The universal part of speech of a tag. */
    public String upos(int tag) {
        String pair = pairs.get(tag);
        return pair.substring(0, pair.indexOf('|'));
    }

    /** The Penn part of speech of a tag. */
    public String xpos(int tag) {
        String pair = pairs.get(tag);
        return pair.substring(pair.indexOf('|') + 1);
    }

    int universal(int tag) {
        return universal[tag];
    }

    int penn(int tag) {
        return penn[tag];
    }
}
