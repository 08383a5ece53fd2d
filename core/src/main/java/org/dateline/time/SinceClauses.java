// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Reads "since" with what hangs under it, by grammar: "since the siege of the town began on May 3". */
final class SinceClauses {
    private static final int STEPS_UP = 4;
    // Shape words that read the same without grammar: "since then" has its own rule.
    private static final List<String> NO_TIME = List.of("then", "when", "long");

    /** The rule of a window that a clause names. */
    static final String CLAUSE = "since-clause";

    private final Set<String> turning;
    private final Set<String> starting;

    SinceClauses(TimeWords words) {
        this.turning = words.of(TimeWords.TURNING);
        this.starting = words.of(TimeWords.STARTING);
    }

    /** The window a time begins when a "since" further left governs it. */
    Optional<Phrase> bounded(Sentence sentence, Phrase phrase) {
        if (phrase.first() instanceof Moment.Indefinite) {
            return Optional.empty();
        }
        Token at = sentence.token(phrase.token());
        for (int step = 0; step < STEPS_UP; step++) {
            Optional<Token> since = since(sentence, at, phrase.span());
            if (since.isPresent()) {
                Span span = since.get().span().hull(phrase.span());
                return Optional.of(new Phrase(
                        span, phrase.first(), phrase.last(), Bound.SINCE, phrase.sentence(), at.index(), CLAUSE));
            }
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /**
     * The time inside such a clause: "since the raid on Monday" tells of a raid on Monday, "since the protests began in
     * June" of protests from June on.
     */
    Phrase inside(Sentence sentence, Phrase phrase, Phrase window) {
        return starting.contains(sentence.token(window.token()).lowerLemma())
                ? new Phrase(
                        window.span(),
                        window.first(),
                        window.last(),
                        window.bound(),
                        window.sentence(),
                        phrase.token(),
                        window.rule())
                : phrase;
    }

    private static Optional<Token> since(Sentence sentence, Token governor, Span time) {
        return sentence.children(governor, "mark", "case").stream()
                .filter(mark -> mark.isLemma("since") && mark.span().end() <= time.start())
                .findFirst();
    }

    /** Times that "since" names without a day: "since the protests broke out". */
    List<Phrase> vague(ParsedStory story, Sentence sentence, List<Phrase> read) {
        return sentence.tokens().stream()
                .filter(token -> token.isLemma("since") && token.isRelation("mark", "case"))
                .flatMap(since -> vague(story, sentence, since).stream())
                .filter(vague -> read.stream().noneMatch(known -> known.span().overlaps(vague.span())))
                .toList();
    }

    private Optional<Phrase> vague(ParsedStory story, Sentence sentence, Token since) {
        Optional<Token> head = sentence.head(since).filter(word -> word.index() > since.index());
        boolean temporal = head.map(word ->
                        word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || turning.contains(word.lowerLemma()))
                .orElse(false);
        if (!temporal || head.get().isLemma(NO_TIME)) {
            return Optional.empty();
        }
        List<Token> words = sentence.subtree(head.get());
        Token last = words.getLast().upos() == Upos.PUNCT && words.size() > 1
                ? words.get(words.size() - 2)
                : words.getLast();
        Span span = since.span().hull(last.span());
        // The clause alone: a subtree that runs on over a comma says more than when.
        int comma = story.text(span).indexOf(',');
        Span clause = comma > 0 ? new Span(span.start(), span.start() + comma) : span;
        return Optional.of(new Phrase(
                clause,
                new Moment.Indefinite(),
                Optional.empty(),
                Bound.POINT,
                sentence.index(),
                head.get().index(),
                "since-vague"));
    }
}
