// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Optional;
import org.dateline.story.Layout;
import org.dateline.story.Story;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/**
 * A story with its grammar; all spans are spans of the story's text.
 *
 * @param story what was parsed
 * @param layout its parts
 * @param sentences in reading order; a sentence never crosses a paragraph
 * @param entities names, in reading order, without overlaps
 * @param quotations in reading order, outermost only
 */
public record ParsedStory(
        Story story, Layout layout, List<Sentence> sentences, List<Entity> entities, List<Quotation> quotations) {

    public ParsedStory {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        quotations = List.copyOf(quotations);
    }

    public String text() {
        return story.text();
    }

    /** The letters of a span. */
    public String text(Span span) {
        return span.in(story.text());
    }

    /** The sentence at an offset of the text. */
    public Optional<Sentence> sentenceAt(int offset) {
        return ReadingOrder.at(offset, sentences, Sentence::span);
    }

    /** The sentences that begin in a span. */
    public List<Sentence> sentencesIn(Span span) {
        return sentences.subList(
                ReadingOrder.firstFrom(
                        span.start(), sentences, each -> each.span().start()),
                ReadingOrder.firstFrom(
                        span.end(), sentences, each -> each.span().start()));
    }

    public List<Entity> entitiesIn(Sentence sentence) {
        return entities.subList(
                ReadingOrder.firstFrom(sentence.index(), entities, Entity::sentence),
                ReadingOrder.firstFrom(sentence.index() + 1, entities, Entity::sentence));
    }

    /** The quotation at an offset of the text. */
    public Optional<Quotation> quotationAt(int offset) {
        return ReadingOrder.at(offset, quotations, Quotation::span);
    }

    /** Whether an offset lies between quotation marks, or in a speaker's turn. */
    public boolean isQuoted(int offset) {
        return quotationAt(offset).isPresent();
    }

    /** How many letters of a span lie between quotation marks. */
    public int quotedLetters(Span span) {
        int letters = 0;
        int first = ReadingOrder.firstFrom(
                span.start(), quotations, each -> each.span().end());
        int behind = ReadingOrder.firstFrom(
                span.end(), quotations, each -> each.span().start());
        for (Quotation quotation : quotations.subList(first, Math.max(first, behind))) {
            int start = Math.max(span.start(), quotation.span().start());
            int end = Math.min(span.end(), quotation.span().end());
            letters += Math.max(0, end - start);
        }
        return letters;
    }

    /** The same story on a day that was found later. */
    public ParsedStory withStory(Story dated) {
        return new ParsedStory(dated, layout, sentences, entities, quotations);
    }
}
