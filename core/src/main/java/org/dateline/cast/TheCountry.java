// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;

/** Which state told of before "the country" and "the African nation" mean. */
final class TheCountry {
    private static final String RULE = "cast-the-country";
    private static final String SENSE = "country";
    private static final int REACH = 3; // sentences back

    private final Coreference coreference;

    TheCountry(Coreference coreference) {
        this.coreference = coreference;
    }

    /** Whether a mention is a single country without a name; notes it with the state it means, if any was told of. */
    boolean isOf(Candidate candidate, Sentence sentence, Optional<String> here) {
        boolean country = candidate.shape() == Candidate.Shape.BODY
                && !candidate.isName()
                && candidate.senses().contains(SENSE)
                && !candidate.profile().plural();
        if (country) {
            meant(candidate, sentence, here).ifPresent(draft -> note(draft, candidate, sentence));
        }
        return country;
    }

    // The one where it all happens; told of as some other ("the African country"), the one named last.
    private Optional<Draft> meant(Candidate candidate, Sentence sentence, Optional<String> here) {
        Predicate<Draft> other = draft -> !actsOn(draft, candidate, sentence);
        Optional<Draft> home = candidate.qualifiers().isEmpty()
                ? states().filter(draft -> draft.country().equals(here))
                        .filter(other)
                        .findFirst()
                : Optional.empty();
        return home.or(() -> states().filter(draft -> draft.lastSentence() >= sentence.index() - REACH)
                .filter(other)
                .max(Comparator.comparingInt(
                        draft -> draft.mentions().getLast().span().start())));
    }

    private Stream<Draft> states() {
        return coreference.drafts().stream().filter(draft -> draft.is(Candidate.Shape.NATION));
    }

    // "Chad invaded the country": another one.
    private boolean actsOn(Draft draft, Candidate candidate, Sentence sentence) {
        return sentence.ancestors(sentence.token(candidate.anchor().head())).stream()
                .filter(above -> sentence.has(above, "nsubj"))
                .limit(1)
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .filter(subject -> subject.index() != candidate.anchor().head())
                .flatMap(subject ->
                        Stream.concat(Stream.of(subject), sentence.children(subject, "nmod:poss", "compound").stream()))
                .flatMap(subject -> coreference.headedAt(sentence.index(), subject.index()).stream())
                .anyMatch(draft::equals);
    }

    private void note(Draft draft, Candidate candidate, Sentence sentence) {
        Anchor at = candidate.anchor();
        draft.add(
                new ActorMention(
                        at.span(), at.sentence(), at.head(), at.first(), at.last(), MentionKind.DESCRIPTION, RULE),
                Optional.empty());
        coreference.stands(draft, sentence.index(), at.head());
    }
}
