// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * The text of a gold story with the sentences the annotators saw. Spaces and word letters are those of the annotators'
 * own program, which splits more simply than the reader model; scores agree only when the sentences do.
 *
 * <p>Quirk: that program counts characters, not UTF-16 code units, so positions differ behind an emoji; it is followed.
 */
final class GoldText {
    private static final String SPACE =
            "[\\t-\\r\\x{1c}-\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}]";
    private static final Pattern BLOCK = Pattern.compile("[^\\n]+");
    private static final Pattern END = Pattern.compile("[.!?][\"”’')\\]]*" + SPACE + "+(?=[\"“‘'(\\[]?[A-Z0-9])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}_])"
            + "(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Prof|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep"
            + "|Sept|Oct|Nov|Dec|U\\.S|U\\.N|U\\.K|a\\.m|p\\.m|[A-Z])\\.\\z");
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final int[] characters;
    private final List<Span> sentences = new ArrayList<>();

    GoldText(String text) {
        characters = text.codePoints().toArray();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            split(text, block.start(), block.group());
        }
    }

    private void split(String text, int start, String block) {
        int from = 0;
        Matcher end = END.matcher(block);
        while (end.find()) {
            if (!ABBREVIATION.matcher(block.substring(from, end.start() + 1)).find()) {
                add(text, start + from, start + end.end());
                from = end.end();
            }
        }
        add(text, start + from, start + block.length());
    }

    private void add(String text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text, first)) {
            first++;
        }
        while (last > first && isSpace(text, last - 1)) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(text.codePointCount(0, first), text.codePointCount(0, last)));
        }
    }

    private static boolean isSpace(String text, int at) {
        return SPACES.matcher(text.substring(at, at + 1)).matches();
    }

    List<Span> sentences() {
        return List.copyOf(sentences);
    }

    /** Index of the sentence at a position; none between sentences. */
    OptionalInt sentenceAt(int position) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(position)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the words of these spans begin. */
    Set<Integer> wordsIn(List<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : spans) {
            int start = Math.min(span.start(), characters.length);
            String part = new String(characters, start, Math.min(span.end(), characters.length) - start);
            Matcher word = WORD.matcher(part);
            while (word.find()) {
                starts.add(start + part.codePointCount(0, word.start()));
            }
        }
        return starts;
    }
}
