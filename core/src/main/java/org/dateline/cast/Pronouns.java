// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Ties third-person pronouns to the most present actor that agrees in number and gender and may stand there. */
final class Pronouns {
    private static final double ACTING = 3; // more than how often others were told of

    private final Positions positions;
    private final CastWords words;

    Pronouns(Positions positions, CastWords words) {
        this.words = words;
        this.positions = positions;
    }

    QuoteSpeakers speakers(ParsedStory story) {
        return new QuoteSpeakers(story, positions);
    }

    /** Whom a pronoun means; empty for other words, for "it" in "it rained", and where nobody fits. */
    Optional<Draft> resolve(
            Sentence sentence, Token token, QuoteSpeakers speakers, Salience salience, Predicate<Draft> possible) {
        Optional<Predicate<Draft>> fits = fits(sentence, token);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Draft> agrees = fits.get();
        Voice voice = new Voice(sentence, token, speakers, salience);
        return salience.best(
                sentence.index(),
                trace -> agrees.test(trace.draft())
                        && possible.test(trace.draft())
                        && !sharesClause(sentence, token, trace)
                        && !speakers.speaks(trace.draft(), token.span().start()),
                trace -> fit(token, trace) * voice.of(trace) * toldBy(sentence, token, trace));
    }

    /**
     * Whose number a bare one is: of the people last told of, here or in the sentence before. "At least 82 were killed" is
     * of no people told of.
     */
    Optional<Draft> counted(Sentence sentence, Token number, Salience salience) {
        if (sentence.head(number)
                .filter(verb -> words.holds(CastWords.Kind.BEFALLING, verb))
                .isPresent()) {
            return Optional.empty();
        }
        return salience.best(
                sentence.index(),
                trace -> trace.sentence() >= sentence.index() - 1
                        && trace.draft().is(Candidate.Shape.PEOPLE)
                        && !sharesClause(sentence, number, trace),
                trace -> 1);
    }

    static Optional<Gender> gender(Token token) {
        return switch (token.lowerForm()) {
            case "he", "him", "his" -> Optional.of(Gender.MALE);
            case "she", "her", "hers" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    /** Whether a pronoun is what a number is of: "23 of them". */
    static boolean isOfNumber(Sentence sentence, Token token) {
        return token.isLemma("they", "them")
                && token.isRelation("nmod")
                && sentence.head(token)
                        .filter(number -> number.upos() == Upos.NUM)
                        .isPresent();
    }

    private Optional<Predicate<Draft>> fits(Sentence sentence, Token token) {
        return switch (token.lowerForm()) {
            case "he", "him", "his" -> Optional.of(draft -> isPerson(draft, Gender.MALE));
            case "she", "her", "hers" -> Optional.of(draft -> isPerson(draft, Gender.FEMALE));
            case "they", "them", "their", "theirs" -> Optional.of(Pronouns::isMany);
            case "its" -> Optional.of(Pronouns::isThing);
            case "it" -> acts(sentence, token) ? Optional.of(Pronouns::isThing) : Optional.empty();
            default -> Optional.empty();
        };
    }

    // Only an "it" that says or does what actors say and do is one,
    // or one of which somebody says that it did something.
    private boolean acts(Sentence sentence, Token token) {
        return token.isRelation("nsubj")
                && sentence.head(token)
                        .filter(verb -> positions.acts(verb) || (verb.isRelation("ccomp") && isDoing(sentence, verb)))
                        .isPresent();
    }

    // "The army said it downed a drone", but not "said it was vital", "said it took days"
    private boolean isDoing(Sentence sentence, Token verb) {
        return verb.upos() == Upos.VERB
                && !words.holds(CastWords.Kind.IMPERSONAL, verb)
                && sentence.head(verb).filter(positions::acts).isPresent();
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

    // "He praised him" are two people, so are "he met the envoy
    // and praised him"; "he praised his brother" may be of one.
    private static boolean sharesClause(Sentence sentence, Token token, Salience.Trace trace) {
        if (trace.sentence() != sentence.index() || token.isRelation("nmod:poss") || trace.governor() < 0) {
            return false;
        }
        return trace.governor() == token.head()
                || (!token.isRelation("nsubj")
                        && subject(sentence, token)
                                .filter(subject -> subject.index() == trace.token())
                                .isPresent());
    }

    // The subject of the verb a word hangs on, which joined verbs share: "met him and thanked her".
    private static Optional<Token> subject(Sentence sentence, Token token) {
        Optional<Token> verb = sentence.head(token);
        for (int steps = 0; steps < 4 && verb.isPresent(); steps++) {
            Optional<Token> own = sentence.child(verb.get(), "nsubj");
            if (own.isPresent() || !verb.get().isRelation("conj", "xcomp")) {
                return own;
            }
            verb = sentence.head(verb.get());
        }
        return Optional.empty();
    }

    /**
     * The subject a pronoun before it looks forward to: "In his speech, the premier said". Only where the phrase or clause
     * of the pronoun stands before the subject of the verb of saying it hangs on.
     */
    Optional<Token> ahead(Sentence sentence, Token token) {
        if (gender(token).isEmpty() || !token.isRelation("nmod:poss")) {
            return Optional.empty();
        }
        for (Token above : sentence.ancestors(token)) {
            if (above.isRelation("obl", "advcl") && above.index() < above.head()) {
                Token verb = sentence.token(above.head());
                Optional<Token> subject = sentence.child(verb, "nsubj");
                return subject.filter(word -> word.index() > above.index() && positions.acts(verb));
            }
            if (!above.isRelation("nmod", "obj", "obl", "conj", "xcomp", "acl")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether an actor agrees with a pronoun in number and gender. */
    boolean agrees(Sentence sentence, Token token, Draft draft) {
        return fits(sentence, token).filter(fit -> fit.test(draft)).isPresent();
    }

    // "The minister met the envoy, his office said": of whoever acts in what is said.
    private double toldBy(Sentence sentence, Token token, Salience.Trace trace) {
        boolean acts = token.isRelation("nmod:poss")
                && trace.sentence() == sentence.index()
                && sentence.token(trace.token()).isRelation("nsubj")
                && sentence.head(token)
                        .filter(office -> office.isRelation("nsubj"))
                        .flatMap(sentence::head)
                        .filter(verb -> positions.acts(verb)
                                && sentence.child(verb, "ccomp")
                                        .filter(told -> told.index() == trace.governor())
                                        .isPresent())
                        .isPresent();
        return acts ? ACTING : 1;
    }

    private static double fit(Token token, Salience.Trace trace) {
        boolean unsure = gender(token).isPresent() && trace.draft().gender().isEmpty();
        boolean single = token.lowerForm().startsWith("the") && !trace.draft().isPlural();
        return unsure || single ? 0.6 : 1;
    }
}
