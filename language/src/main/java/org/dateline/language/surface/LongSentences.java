// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences that are too long to be parsed whole, where a clause seems to end. */
public final class LongSentences {
    /** Sentences of real text are hardly ever longer; what is, are lists and tables. */
    public static final int LONGEST = 200;

    private static final List<String> CLAUSE_MARKS = List.of(";", ":", "—", "–", "--", ",");

    private LongSentences() {}

    /** The sentence in parts of at most {@link #LONGEST} words; itself when it is short enough. */
    public static List<List<String>> parts(List<String> words) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        while (words.size() - start > LONGEST) {
            int cut = cut(words, start);
            parts.add(words.subList(start, cut));
            start = cut;
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    private static int cut(List<String> words, int start) {
        int end = start + LONGEST;
        for (String mark : CLAUSE_MARKS) {
            int last = words.subList(start + LONGEST / 2, end).lastIndexOf(mark);
            if (last >= 0) {
                return start + LONGEST / 2 + last + 1;
            }
        }
        return end;
    }
}
