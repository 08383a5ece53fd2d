// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Paragraph;
import org.dateline.syntax.Quotation;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/**
 * Finds the words between quotation marks: straight, curly or pointed ones, double or single. Marks inside a quotation
 * are part of it; a quotation that its paragraph does not close ends with the paragraph when the next one opens another, as
 * wire style has it, and else with its sentence. What a speaker says in a transcript is one quotation.
 */
public final class QuotationReader {
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.!?](?=\\s+[\"“‘]?\\p{Lu})");

    private QuotationReader() {}

    /** The outermost quotations of a story, in reading order. */
    public static List<Quotation> quotations(String text, List<Paragraph> paragraphs) {
        List<Quotation> marked = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            read(text, paragraph.span(), marked);
        }
        List<Quotation> turns = SpeakerTurns.in(text, paragraphs);
        return turns.isEmpty() ? marked : outermost(turns, marked);
    }

    private static List<Quotation> outermost(List<Quotation> turns, List<Quotation> marked) {
        List<Quotation> quotations = new ArrayList<>(turns);
        marked.stream()
                .filter(each -> isOutside(each.span().start(), turns)
                        && isOutside(each.span().end() - 1, turns))
                .forEach(quotations::add);
        quotations.sort(Comparator.comparing(Quotation::span));
        return quotations;
    }

    private static boolean isOutside(int offset, List<Quotation> turns) {
        return ReadingOrder.at(offset, turns, Quotation::span).isEmpty();
    }

    private static void read(String text, Span paragraph, List<Quotation> quotations) {
        int at = paragraph.start();
        // Single marks that nothing closes: what did not close here will not close later, so nobody looks again.
        Set<QuotationMarks> neverClosed = EnumSet.noneOf(QuotationMarks.class);
        while (at < paragraph.end()) {
            Optional<QuotationMarks> marks = QuotationMarks.opening(text, at, paragraph);
            if (marks.isEmpty() || neverClosed.contains(marks.get())) {
                at++;
                continue;
            }
            int close = marks.get().closing(text, at, paragraph);
            boolean closed = close >= 0;
            // A single mark that nothing closes is an apostrophe.
            if (!closed && marks.get().isSingle()) {
                neverClosed.add(marks.get());
                at++;
                continue;
            }
            int end = closed ? close + marks.get().width() : unclosedEnd(text, at, paragraph);
            quotations.add(new Quotation(new Span(at, end), closed));
            at = end;
        }
    }

    // Wire style goes on in the next paragraph; else somebody forgot a mark, and no more than the sentence is quoted.
    private static int unclosedEnd(String text, int opened, Span paragraph) {
        int next = paragraph.end();
        while (next < text.length() && Letters.isSpace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && "\"“„«`".indexOf(text.charAt(next)) >= 0;
        Matcher end = SENTENCE_END.matcher(text).region(opened, paragraph.end());
        return !goesOn && end.find() ? end.end() : paragraph.end();
    }
}
