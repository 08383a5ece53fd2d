// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Upos;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/**
 * Gives quotations to whoever is speaking: the whole of a quotation of which a credit holds a part, a quotation a credit
 * announces or follows, and one that goes on without a new credit.
 */
final class QuotedSpeech {
    // Longest way in code units from a quotation's end to a credit that stands behind it: '?" asked the minister'.
    private static final int NEAR = 80;

    private final ParsedStory story;
    private final List<Draft> drafts;
    // Drafts by the sentences from the first to the last that they have words in.
    private final Map<Integer, Set<Integer>> bySentence = new HashMap<>();

    /** @param drafts in reading order of their cues */
    QuotedSpeech(ParsedStory story, List<Draft> drafts) {
        this.story = story;
        this.drafts = new ArrayList<>(drafts);
        for (int at = 0; at < drafts.size(); at++) {
            enter(at);
        }
    }

    private void enter(int at) {
        Draft draft = drafts.get(at);
        int first = draft.sentence();
        for (Span span : draft.content()) {
            first = Math.min(first, sentence(span.start()));
        }
        for (int sentence = first; sentence <= lastSentence(draft); sentence++) {
            bySentence.computeIfAbsent(sentence, none -> new TreeSet<>()).add(at);
        }
    }

    /** The drafts with the quotations that belong to them. */
    List<Draft> assigned() {
        for (Quotation quotation : story.quotations()) {
            Span span = quotation.span();
            holder(span).or(() -> neighbour(span)).or(() -> continued(span)).ifPresent(at -> {
                drafts.set(at, drafts.get(at).with(pieces(span)));
                enter(at);
            });
        }
        return drafts;
    }

    // A credit whose content already holds a part of the quotation; the one whose cue is nearest.
    private Optional<Integer> holder(Span quotation) {
        return indexes(
                        sentence(quotation.start()),
                        sentence(quotation.end() - 1),
                        draft -> draft.touches(quotation) && !quotation.overlaps(draft.cue()))
                .stream()
                .min(Comparator.comparingInt(at -> distance(drafts.get(at).cue(), quotation)));
    }

    // A credit that still waits for its words in the same or the following sentence.
    private Optional<Integer> neighbour(Span quotation) {
        return indexes(
                        sentence(Math.max(0, quotation.start() - NEAR)),
                        sentence(Math.min(story.text().length(), quotation.end() + NEAR) - 1),
                        draft -> draft.speech()
                                && !quotation.overlaps(draft.cue())
                                && distance(draft.cue(), quotation) < NEAR
                                && (draft.open() || quoted(draft))
                                && ((sameSentence(draft, quotation) && adjacent(draft, quotation))
                                        || (draft.open() && followsAtOnce(draft, quotation))))
                .stream()
                .min(Comparator.comparingInt(at -> distance(drafts.get(at).cue(), quotation)));
    }

    // The last speaker goes on when nothing but the quotation stands between.
    private Optional<Integer> continued(Span quotation) {
        int first = sentence(quotation.start());
        boolean whole = story.sentences().get(first).span().start() >= quotation.start() - 1;
        if (!whole) {
            return Optional.empty();
        }
        return indexes(first - 1, first, draft -> draft.speech() && draft.cue().end() <= quotation.start()).stream()
                .filter(at -> first - lastSentence(drafts.get(at)) <= 1)
                .filter(at -> drafts.get(at).open() || goesOn(drafts.get(at), quotation))
                .max(Comparator.comparingInt((Integer at) -> lastSentence(drafts.get(at)))
                        .thenComparingInt(at -> -at));
    }

    private boolean goesOn(Draft draft, Span quotation) {
        return quoted(draft) || paragraph(draft.cue().start()).equals(paragraph(quotation.start()));
    }

    private boolean quoted(Draft draft) {
        return draft.content().stream()
                .anyMatch(span -> story.isQuoted(span.start()) || story.isQuoted(span.end() - 1) || hasQuotation(span));
    }

    private boolean hasQuotation(Span span) {
        int first = ReadingOrder.firstFrom(
                span.start(), story.quotations(), quotation -> quotation.span().start());
        return first < story.quotations().size()
                && span.contains(story.quotations().get(first).span());
    }

    private boolean sameSentence(Draft draft, Span quotation) {
        return sentence(quotation.start()) == draft.sentence() || sentence(quotation.end() - 1) == draft.sentence();
    }

    // No other verb stands between the credit and the quotation.
    private boolean adjacent(Draft draft, Span quotation) {
        Span between = draft.cue().hull(quotation);
        return story.sentences().get(draft.sentence()).tokensIn(between).stream()
                .filter(token ->
                        !token.span().overlaps(quotation) && !token.span().overlaps(draft.cue()))
                .noneMatch(token -> token.upos() == Upos.VERB);
    }

    private boolean followsAtOnce(Draft draft, Span quotation) {
        return draft.sentence() - sentence(quotation.end() - 1) == 1
                && paragraph(draft.cue().start()).equals(paragraph(quotation.start()));
    }

    private int lastSentence(Draft draft) {
        int last = draft.sentence();
        for (Span span : draft.content()) {
            last = Math.max(last, sentence(span.end() - 1));
        }
        return last;
    }

    private Optional<Span> paragraph(int offset) {
        return story.layout().at(offset).map(each -> each.span());
    }

    private int sentence(int offset) {
        return story.sentenceAt(offset)
                .or(() -> story.sentenceAt(offset + 1))
                .map(Sentence::index)
                .orElse(0);
    }

    private List<Span> pieces(Span quotation) {
        List<Span> pieces = new ArrayList<>();
        int first = ReadingOrder.firstFrom(
                quotation.start() + 1,
                story.sentences(),
                sentence -> sentence.span().end());
        for (Sentence sentence :
                story.sentences().subList(first, story.sentences().size())) {
            if (sentence.span().start() >= quotation.end()) {
                break;
            }
            if (sentence.span().overlaps(quotation)) {
                pieces.add(new Span(
                        Math.max(sentence.span().start(), quotation.start()),
                        Math.min(sentence.span().end(), quotation.end())));
            }
        }
        return pieces;
    }

    private Set<Integer> indexes(int firstSentence, int lastSentence, Predicate<Draft> passes) {
        Set<Integer> found = new TreeSet<>();
        for (int sentence = firstSentence; sentence <= lastSentence; sentence++) {
            for (int at : bySentence.getOrDefault(sentence, Set.of())) {
                if (passes.test(drafts.get(at))) {
                    found.add(at);
                }
            }
        }
        return found;
    }

    private static int distance(Span cue, Span quotation) {
        return cue.end() <= quotation.start() ? quotation.start() - cue.end() : cue.start() - quotation.end();
    }
}
