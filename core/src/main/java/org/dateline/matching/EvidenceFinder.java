// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.coding.EventMention;
import org.dateline.text.Span;

/** Finds the sentence around a trigger, by marks and line breaks: a coded story keeps no sentences. */
final class EvidenceFinder {
    // A full stop after a lone capital ("J. Smith") or a short capitalised word ("Gen. Smith", "Nov. 3") ends nothing.
    private static final Pattern END =
            Pattern.compile("(?<!\\b\\p{Lu}\\p{L}{0,3})[.!?]+[\"”’)]*\\s+(?=[\\p{Lu}\"“‘(\\d])|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:\"“‘’”)—-]\\s)\\p{Lu}[\\p{L}\\p{M}’'-]+");

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    EvidenceFinder(String text) {
        this.text = text;
        starts.add(0);
        Matcher end = END.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        starts.add(text.length());
    }

    Evidence of(EventMention mention) {
        Span trigger = mention.trigger();
        return new Evidence(trigger, sentence(trigger), line(trigger.start()), mention.rule());
    }

    /** Proper names in the sentences of an event: capitalised words that do not open a sentence. */
    List<String> names(List<EventMention> mentions) {
        Set<String> names = new TreeSet<>();
        for (EventMention mention : mentions) {
            Matcher name = NAME.matcher(sentence(mention.trigger()));
            while (name.find()) {
                names.add(PlainName.of(name.group()));
            }
        }
        return List.copyOf(names);
    }

    private String sentence(Span trigger) {
        int from = starts.get(0);
        int to = text.length();
        for (int start : starts) {
            if (start <= trigger.start()) {
                from = start;
            } else if (start >= trigger.end()) {
                to = start;
                break;
            }
        }
        return BLANKS.matcher(text.substring(from, to)).replaceAll(" ").strip();
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
