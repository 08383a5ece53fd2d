// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Remembers who was told of together, whom "the two leaders", "the two" and "they" mean from then on. */
final class ToldTogether {
    private static final String RULE = "cast-pair";
    private static final int REACH = 2; // sentences back
    private static final Set<String> THEY = Set.of("they", "them", "their");
    private final List<Pair> pairs = new ArrayList<>();
    private final Coreference coreference;
    private final Coordinations joined;
    private final CastWords words;

    ToldTogether(Coreference coreference, CastWords words) {
        this.words = words;
        this.coreference = coreference;
        this.joined = new Coordinations(coreference, words);
    }

    /** Those told of together, and in which sentence last. */
    private record Pair(int sentence, List<Draft> both) {}

    /** Whether a mention is of both, as "the two leaders" is; notes it with each. */
    boolean isOf(Candidate candidate, Sentence sentence) {
        List<Draft> counted = joined.of(candidate, sentence);
        List<Draft> both = counted.isEmpty() ? Pairs.of(candidate, sentence, coreference.drafts(), words) : counted;
        if (both.isEmpty()
                && lastly(sentence)
                        .filter(pair -> Pairs.isOffice(candidate, sentence, pair.both()))
                        .isPresent()) {
            both = pairs.getLast().both();
        }
        Anchor at = candidate.anchor();
        note(
                both,
                sentence,
                new ActorMention(at.span(), at.sentence(), at.head(), at.first(), at.last(), candidate.kind(), RULE));
        return !both.isEmpty();
    }

    // Those told of together in the sentences just before.
    private Optional<Pair> lastly(Sentence sentence) {
        return pairs.isEmpty() || pairs.getLast().sentence() < sentence.index() - REACH
                ? Optional.empty()
                : Optional.of(pairs.getLast());
    }

    /** Whether a mention counts states told of before: "the two countries", "both nations". */
    boolean countsStates(Candidate candidate, Sentence sentence) {
        return joined.countsStates(candidate, sentence);
    }

    /** Takes in a word: a verb with several subjects before it, or "the two". */
    void read(Sentence sentence, Token token) {
        joined.read(sentence, token);
        if (token.isVerb()) {
            joined(sentence, token);
        }
        if (Pairs.isTwo(sentence, token)) {
            boolean before = !pairs.isEmpty() && pairs.getLast().sentence() == sentence.index() - 1;
            stands(before ? pairs.getLast().both() : Pairs.lastTwo(sentence, coreference.drafts()), sentence, token);
        }
    }

    /** Whether a pronoun means those told of together last; notes it with each. */
    boolean isMeant(Sentence sentence, Token token) {
        boolean many = token.isLemma("they") || THEY.contains(token.lowerForm());
        if (!many || pairs.isEmpty() || pairs.getLast().sentence() < sentence.index() - 1) {
            return false;
        }
        stands(pairs.getLast().both(), sentence, token);
        return true;
    }

    /** At the end of a sentence: "The king met the premier" tells of two. */
    void met(Sentence sentence) {
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || !words.holds(CastWords.Kind.MEETING, verb)) {
                continue;
            }
            Stream<Token> met = Stream.concat(
                    sentence.children(verb, "nsubj", "obj").stream(),
                    sentence.children(verb, "obl").stream()
                            .filter(word ->
                                    Positions.preposition(sentence, word).equals("with")));
            List<Draft> both = headed(sentence, met)
                    .filter(draft -> draft.is(Candidate.Shape.PERSON) && !draft.isPlural())
                    .toList();
            if (both.size() == 2) {
                pairs.add(new Pair(sentence.index(), both));
            }
        }
    }

    // "The king and the premier met"
    private void joined(Sentence sentence, Token verb) {
        for (Token subject : sentence.children(verb, "nsubj")) {
            if (!sentence.has(subject, "conj")) {
                continue;
            }
            Stream<Token> met = Stream.concat(Stream.of(subject), sentence.children(subject, "conj").stream())
                    .filter(word -> word.index() < verb.index());
            List<Draft> together = headed(sentence, met).toList();
            if (together.size() > 1 && together.stream().noneMatch(Draft::isPlural)) {
                pairs.add(new Pair(sentence.index(), together));
            }
        }
    }

    private Stream<Draft> headed(Sentence sentence, Stream<Token> heads) {
        return heads.flatMap(word -> coreference.headedAt(sentence.index(), word.index()).stream())
                .distinct();
    }

    private void stands(List<Draft> both, Sentence sentence, Token token) {
        note(
                both,
                sentence,
                new ActorMention(token.span(), sentence.index(), token.index(), MentionKind.PRONOUN, RULE));
    }

    private void note(List<Draft> both, Sentence sentence, ActorMention mention) {
        both.forEach(draft -> draft.add(mention, Optional.empty()));
        if (!both.isEmpty()) {
            pairs.add(new Pair(sentence.index(), both));
        }
    }
}
