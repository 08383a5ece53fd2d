// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Of which country people are that are described without one: the country of the clause they stand in or of whoever tells of them. */
final class Belonging {
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<Sector> FOES = Set.of(Sector.REB, Sector.OPP);
    private final Coreference coreference;
    private final QuoteSpeakers speakers;
    private final CastWords words;

    Belonging(Coreference coreference, QuoteSpeakers speakers, CastWords words) {
        this.words = words;
        this.coreference = coreference;
        this.speakers = speakers;
    }

    /** The mention with the country its clause gives it, or as it is. */
    Candidate of(Candidate candidate, Marks marks) {
        if (candidate.profile().country().isPresent()) {
            return candidate;
        }
        if (candidate.isName()) {
            return candidate.known().isEmpty()
                    ? ofLegislature(candidate, marks.sentence())
                            .map(country -> of(country, candidate, marks))
                            .orElse(candidate)
                    : candidate;
        }
        return ofOwner(candidate, marks.sentence())
                .or(() -> there(candidate, marks))
                .or(() -> ofHolder(candidate, marks.sentence()))
                .or(() -> ofForces(candidate, marks.sentence()))
                .or(() -> ofFoes(candidate, marks))
                .or(() -> ofStaff(candidate, marks.sentence()))
                .or(() -> ofLegislature(candidate, marks.sentence()))
                .or(() -> ofVoice(candidate, marks.sentence()))
                .map(country -> of(country, candidate, marks))
                .orElse(candidate);
    }

    private static Candidate of(String country, Candidate candidate, Marks marks) {
        return candidate.ofCountry(
                country, marks, candidate.anchor().first(), candidate.anchor().last());
    }

    // "The secretary asked Congress to approve aid": that of his state, wherever the story plays.
    private Optional<String> ofLegislature(Candidate candidate, Sentence sentence) {
        boolean legislature = candidate
                .profile()
                .sector()
                .filter(sector -> sector == Sector.LEG)
                .isPresent();
        return above(candidate, sentence)
                .filter(Token::isVerb)
                .limit(1)
                .filter(verb -> legislature && words.holds(CastWords.Kind.PROPOSING, verb))
                .flatMap(verb -> subjects(sentence, verb.isRelation("xcomp") ? above(sentence, verb) : verb))
                .flatMap(leader -> leader.country().stream())
                .filter(country -> !country.equals(Actor.INTERNATIONAL))
                .findFirst();
    }

    private static Token above(Sentence sentence, Token verb) {
        return sentence.head(verb).orElse(verb);
    }

    // "A ministry spokesman said the foreign minister will go", "The embassy said: 'The president …'": of the same
    // state.
    private Optional<String> ofVoice(Candidate candidate, Sentence sentence) {
        boolean office = candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.senses().stream().anyMatch(sense -> words.holds(CastWords.Kind.NATIONAL_OFFICE, sense));
        if (!office || isKnownWithoutState(candidate)) {
            return Optional.empty();
        }
        int start = sentence.token(candidate.anchor().first()).span().start();
        Stream<Draft> quoted = coreference.drafts().stream().filter(draft -> speakers.speaks(draft, start));
        Stream<Draft> reported = above(candidate, sentence)
                .filter(verb -> verb.isRelation("ccomp"))
                .flatMap(verb -> subjects(sentence, above(sentence, verb)));
        return Stream.concat(quoted, reported)
                .filter(Belonging::speaksForState)
                .flatMap(speaker -> speaker.country().stream())
                .filter(country -> !country.equals(Actor.INTERNATIONAL))
                .findFirst();
    }

    // "President X fled. France denied it had helped the president": whoever was told of before, of a state not yet
    // said.
    private boolean isKnownWithoutState(Candidate candidate) {
        return coreference.drafts().stream()
                .anyMatch(draft -> draft.is(Candidate.Shape.PERSON)
                        && draft.country().isEmpty()
                        && !Collections.disjoint(draft.senses(), candidate.senses()));
    }

    private static boolean speaksForState(Draft speaker) {
        return speaker.candidates().stream()
                .anyMatch(each -> each.profile()
                        .sector()
                        .filter(sector -> sector == Sector.GOV)
                        .isPresent());
    }

    // "The king said his government": the government of his state.
    private Optional<String> ofOwner(Candidate candidate, Sentence sentence) {
        return sentence.child(sentence.token(candidate.anchor().head()), "nmod:poss").stream()
                .filter(owner -> candidate.senses().contains("government"))
                .flatMap(owner -> coreference.headedAt(sentence.index(), owner.index()).stream())
                .flatMap(owner -> owner.country().stream())
                .filter(country -> !country.equals(Actor.INTERNATIONAL))
                .findFirst();
    }

    // "a stay in Malta, where she met the president": the president of Malta.
    private static Optional<String> there(Candidate candidate, Marks marks) {
        Sentence sentence = marks.sentence();
        return above(candidate, sentence)
                .filter(verb -> candidate.role().isPresent()
                        && verb.isRelation("acl")
                        && sentence.children(verb, "advmod").stream().anyMatch(word -> word.isLemma("where")))
                .findFirst()
                .flatMap(sentence::head)
                .flatMap(place -> Stream.concat(Stream.of(place), sentence.children(place, "nmod").stream())
                        .flatMap(word -> marks.nationAt(word.index()).stream())
                        .filter(hit -> hit.form() == NationHit.Form.NAME)
                        .findFirst())
                .map(NationHit::code);
    }

    // "Kenya has 900 troops in Somalia", "Benin, which keeps soldiers at the border": whose they are.
    private Optional<String> ofHolder(Candidate candidate, Sentence sentence) {
        Token force = sentence.token(candidate.anchor().head());
        return sentence.head(force)
                .filter(verb ->
                        isForce(candidate) && force.isRelation("obj") && words.holds(CastWords.Kind.HOLDING, verb))
                .flatMap(verb -> verb.isRelation("acl:relcl") ? sentence.head(verb) : sentence.child(verb, "nsubj"))
                .flatMap(holder -> coreference.headedAt(sentence.index(), holder.index()))
                .flatMap(Draft::country)
                .filter(country -> !country.equals(Actor.INTERNATIONAL));
    }

    // "The army spokesman said troops killed two men": troops of his army.
    private Optional<String> ofForces(Candidate candidate, Sentence sentence) {
        return above(candidate, sentence)
                .filter(verb -> isForce(candidate) && verb.isRelation("ccomp"))
                .flatMap(verb -> sentence.head(verb).stream())
                .flatMap(saying -> subjects(sentence, saying))
                .filter(speaker -> speaker.candidates().stream().anyMatch(Belonging::isForce))
                .flatMap(speaker -> speaker.country().stream())
                .filter(country -> !country.equals(Actor.INTERNATIONAL))
                .findFirst();
    }

    // "Rebel leaders and the Congolese government met": rebels of the state that is named with them.
    private static Optional<String> ofFoes(Candidate candidate, Marks marks) {
        boolean foe = candidate.profile().sector().filter(FOES::contains).isPresent();
        Sentence sentence = marks.sentence();
        Token head = sentence.token(candidate.anchor().head());
        return Stream.concat(
                        sentence.children(head, "conj").stream(),
                        head.isRelation("conj") ? sentence.head(head).stream() : Stream.empty())
                .filter(state -> foe)
                .flatMap(state -> Stream.concat(
                        Stream.of(state), sentence.children(state, "amod", "compound", "nmod:poss").stream()))
                .flatMap(word -> marks.nationAt(word.index()).stream())
                .map(NationHit::code)
                .findFirst();
    }

    private static boolean isForce(Candidate candidate) {
        return candidate.profile().sector().filter(FORCES::contains).isPresent();
    }

    // "The president met with top aides": aides of his state.
    private Optional<String> ofStaff(Candidate candidate, Sentence sentence) {
        return above(candidate, sentence)
                .filter(Token::isVerb)
                .limit(1)
                .filter(verb -> candidate.means(words.of(CastWords.Kind.STAFF))
                        && verb.index() < candidate.anchor().first())
                .flatMap(verb -> subjects(sentence, verb))
                .flatMap(leader -> leader.country().stream())
                .findFirst();
    }

    private static Stream<Token> above(Candidate candidate, Sentence sentence) {
        return sentence.ancestors(sentence.token(candidate.anchor().head())).stream();
    }

    private Stream<Draft> subjects(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> coreference.headedAt(sentence.index(), subject.index()).stream());
    }
}
