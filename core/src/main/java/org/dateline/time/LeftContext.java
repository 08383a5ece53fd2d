// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words in front of a time: "since early", "on the night of". */
final class LeftContext {
    // Long enough for "since shortly before the beginning of the".
    private static final int LOOK_BACK = 60;

    /**
     * What stands in front.
     *
     * @param start where it begins in the sentence; the time's own start when nothing belongs to it
     * @param preposition whether there is one
     * @param edge whether there is a word such as "early"
     * @param bound what the preposition makes of the time
     * @param words the preposition in small letters, empty without one
     */
    record Found(int start, boolean preposition, boolean edge, Bound bound, String words) {}

    private final Pattern pattern;
    private final WordPattern words;
    private final Set<String> lastWords;

    LeftContext(WordPattern words) {
        this.words = words;
        this.lastWords = new HashSet<>(Set.of("the", "on", "in", "of"));
        for (String category : List.of("preposition", "edge")) {
            for (String each : words.wordings(category)) {
                lastWords.add(lastWord(each, each.length()));
            }
        }
        String edge = words.anyOf("edge");
        this.pattern = Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(?:(?<preposition>" + bare(words.anyOf("preposition"))
                + ")\\s+(?:the\\s+)?)?(?:(?<edge>" + edge + "(?:\\s+" + edge
                + ")?)(?:\\s+|-)(?:(?:on|in|of)\\s+)?(?:the\\s+)?)?$");
    }

    private static String lastWord(String sentence, int offset) {
        int end = offset;
        while (end > 0 && !Character.isLetter(sentence.charAt(end - 1)) && offset - end < 2) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String bare(String group) {
        return group.substring("(?:".length(), group.length() - 1);
    }

    /** What stands right before an offset of a sentence. */
    Found before(String sentence, int offset) {
        if (!lastWords.contains(lastWord(sentence, offset))) {
            return new Found(offset, false, false, Bound.POINT, "");
        }
        int from = Math.max(0, offset - LOOK_BACK);
        Matcher found = pattern.matcher(sentence.substring(from, offset));
        if (!found.find()) {
            return new Found(offset, false, false, Bound.POINT, "");
        }
        Optional<String> bound = words.value(found, "preposition");
        boolean edge = found.group("edge") != null;
        if (bound.isEmpty()) {
            return new Found(edge ? from + found.start() : offset, false, edge, Bound.POINT, "");
        }
        Bound read = Bound.valueOf(bound.get());
        int start = read != Bound.NONE ? found.start() : edge ? found.start("edge") : found.end();
        String preposition = found.group("preposition").toLowerCase(Locale.ROOT);
        return new Found(from + start, true, edge, read, preposition);
    }
}
