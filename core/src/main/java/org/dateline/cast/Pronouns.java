// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Ties third-person pronouns to the most present actor that agrees in number and gender and may stand there. */
final class Pronouns {
    private final Positions positions;

    Pronouns(Positions positions) {
        this.positions = positions;
    }

    /** Whom a pronoun means; empty for other words, for "it" in "it rained", and where nobody fits. */
    Optional<Draft> resolve(Sentence sentence, Token token, boolean quoted, Salience salience) {
        Optional<Predicate<Draft>> fits = fits(sentence, token);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Draft> agrees = fits.get();
        return salience.best(
                sentence.index(),
                trace -> agrees.test(trace.draft())
                        && !sharesClause(sentence, token, trace)
                        && !(quoted && isSpeaker(sentence, trace)));
    }

    static Optional<Gender> gender(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Optional.of(Gender.MALE);
            case "she", "her", "hers" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    private Optional<Predicate<Draft>> fits(Sentence sentence, Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Optional.of(draft -> isPerson(draft, Gender.MALE));
            case "she", "her", "hers" -> Optional.of(draft -> isPerson(draft, Gender.FEMALE));
            case "they", "them", "their", "theirs" -> Optional.of(Pronouns::isMany);
            case "its" -> Optional.of(Pronouns::isThing);
            case "it" -> acts(sentence, token) ? Optional.of(Pronouns::isThing) : Optional.empty();
            default -> Optional.empty();
        };
    }

    // Only an "it" that says or does what actors say and do is one.
    private boolean acts(Sentence sentence, Token token) {
        return token.isRelation("nsubj")
                && sentence.head(token).filter(positions::acts).isPresent();
    }

    private static boolean isPerson(Draft draft, Gender gender) {
        return draft.is(Candidate.Shape.PERSON)
                && draft.gender().filter(known -> known != gender).isEmpty();
    }

    private static boolean isMany(Draft draft) {
        return draft.isPlural() || draft.is(Candidate.Shape.BODY) || draft.is(Candidate.Shape.PEOPLE);
    }

    private static boolean isThing(Draft draft) {
        boolean body = draft.is(Candidate.Shape.BODY) || draft.is(Candidate.Shape.NATION);
        return body && !draft.isPlural() && draft.first().profile().kind() != ActorKind.POPULATION;
    }

    // "He praised him" are two people; "he praised his brother" may be of one.
    private static boolean sharesClause(Sentence sentence, Token token, Salience.Trace trace) {
        return trace.sentence() == sentence.index()
                && !token.isRelation("nmod:poss")
                && trace.governor() == token.head()
                && trace.governor() >= 0;
    }

    private boolean isSpeaker(Sentence sentence, Salience.Trace trace) {
        return trace.sentence() == sentence.index()
                && trace.governor() >= 0
                && sentence.token(trace.token()).isRelation("nsubj")
                && positions.acts(sentence.token(trace.governor()));
    }
}
