// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.coding.EventMention;
import org.dateline.text.LineStarts;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/** Finds the sentence around a trigger, by marks and line breaks: a coded story keeps no sentences. */
final class EvidenceFinder {
    // A full stop after a lone capital ("J. Smith") or a short capitalised word ("Gen. Smith", "Nov. 3") ends nothing.
    private static final Pattern END =
            Pattern.compile("(?<!\\b\\p{Lu}\\p{L}{0,3})[.!?]+[\"”’)]*\\s+(?=[\\p{Lu}\"“‘(\\d])|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:\"“‘’”)—-]\\s)\\p{Lu}[\\p{L}\\p{M}’'-]+");
    private static final Pattern SMALL_LETTERS = Pattern.compile("\\b\\p{Ll}{4,}");

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final LineStarts lines;

    EvidenceFinder(String text) {
        this.text = text;
        this.lines = LineStarts.of(text);
        starts.add(0);
        Matcher end = END.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        starts.add(text.length());
    }

    Evidence of(EventMention mention) {
        Span trigger = mention.trigger();
        return new Evidence(trigger, sentence(trigger), lines.line(trigger.start()), mention.rule());
    }

    /**
     * Proper names in the sentences of an event: capitalised words that do not open a sentence. Where all but small words
     * are capitalised - in texts in capitals, in headlines - capitals tell nothing.
     */
    List<String> names(List<EventMention> mentions) {
        Set<String> names = new TreeSet<>();
        for (EventMention mention : mentions) {
            String sentence = sentence(mention.trigger());
            if (SMALL_LETTERS.matcher(sentence).find()) {
                NAME.matcher(sentence)
                        .results()
                        .map(name -> PlainName.of(name.group()))
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    private String sentence(Span trigger) {
        int from = starts.get(ReadingOrder.firstFrom(trigger.start() + 1, starts, start -> start) - 1);
        int to = starts.get(ReadingOrder.firstFrom(trigger.end(), starts, start -> start));
        return BLANKS.matcher(text.substring(from, to)).replaceAll(" ").strip();
    }
}
