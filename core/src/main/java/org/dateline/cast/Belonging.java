// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Of which country people are that are described without one: the country of the clause they stand in or of whoever tells of them. */
final class Belonging {
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<String> STAFF = Set.of("aide", "adviser", "advisor", "staffer", "cabinet");
    private static final String[] HOLDING = {"have", "keep", "maintain", "retain", "station", "base", "deploy", "send"};
    private final Coreference coreference;

    Belonging(Coreference coreference) {
        this.coreference = coreference;
    }

    /** The mention with the country its clause gives it, or as it is. */
    Candidate of(Candidate candidate, Marks marks) {
        if (candidate.isName() || candidate.profile().country().isPresent()) {
            return candidate;
        }
        return ofOwner(candidate, marks.sentence())
                .or(() -> there(candidate, marks))
                .or(() -> ofHolder(candidate, marks.sentence()))
                .or(() -> ofForces(candidate, marks.sentence()))
                .or(() -> ofStaff(candidate, marks.sentence()))
                .map(country -> candidate.ofCountry(
                        country,
                        marks,
                        candidate.anchor().first(),
                        candidate.anchor().last()))
                .orElse(candidate);
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
                .filter(verb -> isForce(candidate) && force.isRelation("obj") && verb.isLemma(HOLDING))
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

    private static boolean isForce(Candidate candidate) {
        return candidate.profile().sector().filter(FORCES::contains).isPresent();
    }

    // "The president met with top aides": aides of his state.
    private Optional<String> ofStaff(Candidate candidate, Sentence sentence) {
        return above(candidate, sentence)
                .filter(Token::isVerb)
                .limit(1)
                .filter(verb -> candidate.means(STAFF)
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
