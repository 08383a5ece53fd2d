// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts sentences that are too long to be parsed whole, where a clause seems to end. */
public final class LongSentences {
    private static final List<String> CLAUSE_MARKS = List.of(";", ":", "—", "–", "--", ",");

    private LongSentences() {}

    /**
     * The sentence in parts; itself when it is short enough.
     *
     * @param room how much a word takes
     * @param longest how much the words of a part may take together; a word that takes more is a part by itself
     */
    public static List<List<String>> parts(List<String> words, ToIntFunction<String> room, int longest) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        int end = end(words, start, room, longest);
        while (end < words.size()) {
            int cut = cut(words, start, end);
            parts.add(words.subList(start, cut));
            start = cut;
            end = end(words, start, room, longest);
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    private static int end(List<String> words, int start, ToIntFunction<String> room, int longest) {
        int taken = 0;
        for (int at = start; at < words.size(); at++) {
            taken += room.applyAsInt(words.get(at));
            if (taken > longest && at > start) {
                return at;
            }
        }
        return words.size();
    }

    /** Behind the last mark of the strongest kind in the second half, else at the end. */
    private static int cut(List<String> words, int start, int end) {
        int half = start + (end - start) / 2;
        for (String mark : CLAUSE_MARKS) {
            int last = words.subList(half, end).lastIndexOf(mark);
            if (last >= 0) {
                return half + last + 1;
            }
        }
        return end;
    }
}
