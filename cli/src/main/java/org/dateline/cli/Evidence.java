// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/** A sentence of a story with the words that matter set off. */
final class Evidence {
    // Private-use letters: they mark the words while lines are wrapped and take no room.
    static final char OPEN = '\ue000';
    static final char CLOSE = '\ue001';
    private static final String ELLIPSIS = "…";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Sen", "Rep", "Gov", "St", "Jan", "Feb",
            "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec");

    private Evidence() {}

    /** Roughly the sentence around the first span, at most so long, with the spans in it marked. */
    static String of(String text, List<Span> spans, int longest) {
        Span first = spans.getFirst();
        int start = start(text, first.start());
        int end = end(text, first.end());
        if (end - start > longest) {
            start = wordStart(text, Math.max(start, first.start() - longest / 2), first.start());
            end = wordEnd(text, Math.min(end, start + longest), first.end());
        }
        StringBuilder line = new StringBuilder();
        line.append(start > start(text, first.start()) ? ELLIPSIS : "");
        for (int i = start; i < end; i++) {
            int at = i;
            if (spans.stream().anyMatch(span -> span.start() == at)) {
                line.append(OPEN);
            }
            line.append(Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
            if (spans.stream().anyMatch(span -> span.end() == at + 1 && span.start() >= start(text, first.start()))) {
                line.append(CLOSE);
            }
        }
        return line.append(end < end(text, first.end()) ? ELLIPSIS : "").toString();
    }

    private static int start(String text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && !endsSentence(text, start - 1)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = Math.max(1, Math.min(at, text.length()));
        while (end < text.length() && text.charAt(end) != '\n' && !endsSentence(text, end)) {
            end++;
        }
        return end;
    }

    // A mark, perhaps closing quotation marks, white space, then no small letter, and no abbreviation before the mark.
    private static boolean endsSentence(String text, int at) {
        if (at == 0 || !Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && "\"”’')".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean mark = ".!?".indexOf(text.charAt(before)) >= 0;
        return mark
                && !isAbbreviation(text, before)
                && (at + 1 >= text.length() || !Character.isLowerCase(text.charAt(at + 1)));
    }

    private static boolean isAbbreviation(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean initials = end - start == 1 || (start > 0 && text.charAt(start - 1) == '.');
        return initials || ABBREVIATIONS.contains(text.substring(start, end));
    }

    private static int wordStart(String text, int from, int atMost) {
        int start = from;
        while (start < atMost && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int from, int atLeast) {
        int end = Math.max(from, atLeast);
        while (end > atLeast && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
