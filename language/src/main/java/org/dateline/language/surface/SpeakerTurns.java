// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Paragraph;
import org.dateline.syntax.Quotation;
import org.dateline.text.Span;

/**
 * The turns of a transcript, as briefings and interviews are printed: a paragraph opens with the speaker's label and a colon,
 * "MS KORDA: We have no comment.", and what follows is that speaker's until the next label. A story is a transcript when at
 * least three of its paragraphs are such sentences behind labels and one of the labels comes back.
 */
final class SpeakerTurns {
    // In capitals, or a name of up to four words.
    private static final Pattern LABEL = Pattern.compile(
            "[\"“]?(\\p{Lu}[\\p{Lu}\\d.'’ -]{0,60}|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}) ?:\\s+(?=\\S)");
    private static final Pattern SAID = Pattern.compile(".*[.?!…—–-][\"”’)]*", Pattern.DOTALL);
    private static final int FEWEST = 3;

    private record Turn(Span label, int start) {}

    private SpeakerTurns() {}

    /** What each speaker says, with its label; empty for a story that is no transcript. */
    static List<Quotation> in(String text, List<Paragraph> paragraphs) {
        List<Turn> turns = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int said = 0;
        boolean back = false;
        for (Paragraph paragraph : paragraphs) {
            Optional<Turn> turn = turn(text, paragraph.span());
            if (turn.isPresent()) {
                turns.add(turn.get());
                back |= !labels.add(turn.get().label().in(text));
                said += SAID.matcher(paragraph.span().in(text)).matches() ? 1 : 0;
            }
        }
        // "VESSEL TYPE: Tanker" is a form that somebody filled in.
        boolean transcript = back && said >= FEWEST && said * 3 >= turns.size() * 2;
        return transcript ? quotations(turns, paragraphs) : List.of();
    }

    private static Optional<Turn> turn(String text, Span paragraph) {
        Matcher label = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        return label.lookingAt()
                ? Optional.of(new Turn(new Span(label.start(1), label.end(1)), label.end()))
                : Optional.empty();
    }

    private static List<Quotation> quotations(List<Turn> turns, List<Paragraph> paragraphs) {
        List<Quotation> quotations = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            if (next < turns.size() && paragraph.span().contains(turns.get(next).label())) {
                if (next > 0) {
                    quotations.add(spoken(turns.get(next - 1), end));
                }
                next++;
            }
            end = paragraph.span().end();
        }
        quotations.add(spoken(turns.getLast(), end));
        return quotations;
    }

    private static Quotation spoken(Turn turn, int end) {
        return new Quotation(new Span(turn.start(), end), true, Optional.of(turn.label()));
    }
}
