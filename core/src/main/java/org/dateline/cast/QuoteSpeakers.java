// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * Who speaks each quotation, as far as its own sentences tell: the subject of the verb of saying beside it, or the label of a
 * turn in a transcript. A quotation
 * without one goes on with the speaker of the one before in its paragraph. Whoever speaks is not the "he" of what is said.
 */
final class QuoteSpeakers {
    private final TreeMap<Integer, Spoken> byStart = new TreeMap<>();
    private final ParsedStory story;
    private final Positions positions;

    private record Spoken(Span span, Set<Place> subjects, Set<String> words) {}

    private record Place(int sentence, int token) {}

    QuoteSpeakers(ParsedStory story, Positions positions) {
        this.story = story;
        this.positions = positions;
        Optional<Spoken> last = Optional.empty();
        for (Quotation quotation : story.quotations()) {
            Set<Place> subjects = new HashSet<>();
            Set<String> words = new HashSet<>();
            for (Sentence sentence : around(story, quotation.span())) {
                for (Token token : sentence.tokens()) {
                    boolean speaks = token.isRelation("nsubj")
                            && !quotation.span().contains(token.span())
                            && sentence.head(token).filter(positions::acts).isPresent();
                    if (speaks) {
                        subjects.add(new Place(sentence.index(), token.index()));
                        if (Words.isCapital(token.form())) {
                            words.addAll(Words.of(token.form()));
                            sentence.children(token, "flat", "compound")
                                    .forEach(part -> words.addAll(Words.of(part.form())));
                        }
                    }
                }
            }
            quotation.label().map(label -> Words.of(story.text(label))).ifPresent(words::addAll);
            Span span = quotation.span();
            Optional<Spoken> before = last.filter(spoken -> sameParagraph(story, spoken.span(), span));
            Spoken spoken = subjects.isEmpty() && before.isPresent()
                    ? new Spoken(span, before.get().subjects(), before.get().words())
                    : new Spoken(span, subjects, words);
            byStart.put(span.start(), spoken);
            last = Optional.of(spoken);
        }
    }

    private static List<Sentence> around(ParsedStory story, Span quoted) {
        List<Sentence> around = new ArrayList<>();
        Optional<Sentence> at = story.sentenceAt(quoted.start());
        while (at.isPresent() && at.get().span().start() < quoted.end()) {
            around.add(at.get());
            int next = at.get().index() + 1;
            at = next < story.sentences().size() ? Optional.of(story.sentences().get(next)) : Optional.empty();
        }
        return around;
    }

    private static boolean sameParagraph(ParsedStory story, Span one, Span other) {
        return !story.text()
                .substring(one.end(), Math.max(one.end(), other.start()))
                .contains("\n");
    }

    /** Whether an actor speaks the quotation at this offset. */
    boolean speaks(Draft draft, int offset) {
        return Optional.ofNullable(byStart.floorEntry(offset))
                .map(java.util.Map.Entry::getValue)
                .filter(spoken -> offset < spoken.span().end())
                .filter(spoken -> speaks(draft, spoken))
                .isPresent();
    }

    /** Whether a word stands in what somebody is quoted to say. */
    boolean isQuoted(Token token) {
        return Optional.ofNullable(byStart.floorEntry(token.span().start()))
                .filter(spoken -> spoken.getValue().span().contains(token.span()))
                .isPresent();
    }

    /** Whether a word says who speaks: "the envoy said", "according to the envoy". */
    boolean isSpeaker(Sentence sentence, Token token) {
        return !isQuoted(token)
                && (token.isRelation("nsubj")
                        ? sentence.head(token).filter(positions::acts).isPresent()
                        : Positions.preposition(sentence, token).equals("according"));
    }

    boolean isSpeaker(Salience.Trace trace) {
        return isSpeaker(story.sentences().get(trace.sentence()), token(trace));
    }

    boolean isQuoted(Salience.Trace trace) {
        return isQuoted(token(trace));
    }

    private Token token(Salience.Trace trace) {
        return story.sentences().get(trace.sentence()).token(trace.token());
    }

    private static boolean speaks(Draft draft, Spoken spoken) {
        boolean subject = draft.mentions().stream()
                .anyMatch(mention -> spoken.subjects().contains(new Place(mention.sentence(), mention.token())));
        return subject
                || draft.names().stream()
                        .map(Words::of)
                        .anyMatch(words -> !words.isEmpty() && spoken.words().contains(words.getLast()));
    }
}
