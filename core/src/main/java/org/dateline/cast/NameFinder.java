// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.EntityKind;

/** Makes mentions of the names in a sentence: people with their titles, and bodies. */
final class NameFinder {
    private final Set<String> firstNames;
    private final OfficeHolders holders;
    private final PersonReader people;
    private final BodyReader bodies;

    NameFinder(
            PhraseReader phrases,
            Positions positions,
            ActorVocabulary vocabulary,
            NameWords nameWords,
            OfficeHolders holders) {
        this.holders = holders;
        this.firstNames = vocabulary.firstNames().keySet();
        this.people = new PersonReader(phrases, positions, vocabulary);
        this.bodies = new BodyReader(phrases, positions, nameWords);
    }

    List<Candidate> find(Marks marks, Optional<LocalDate> day) {
        List<Candidate> found = new ArrayList<>();
        for (NameHit hit : marks.names()) {
            if (belongsToGovernment(marks, hit)) {
                continue;
            }
            Optional<TitleReader.Title> title = TitleReader.before(marks, hit);
            Optional<KnownActor> known =
                    best(hit.known(), day).or(() -> title.flatMap(each -> holders.of(marks, hit, each, day)));
            if (isPerson(marks, hit, known, title)) {
                found.add(people.read(marks, hit, title, known, day));
                continue;
            }
            bodies.read(marks, hit, known, day).ifPresent(found::add);
        }
        return found;
    }

    // "the Trump administration" is no mention of the man.
    private static boolean belongsToGovernment(Marks marks, NameHit hit) {
        return hit.last() + 1 < marks.size()
                && marks.nounAt(hit.last() + 1)
                        .filter(noun -> noun.noun().sense().equals("government"))
                        .isPresent();
    }

    private boolean isPerson(Marks marks, NameHit hit, Optional<KnownActor> known, Optional<TitleReader.Title> title) {
        if (known.isPresent()) {
            return known.get().kind() == ActorKind.PERSON;
        }
        boolean body = marks.nouns().stream()
                .anyMatch(noun -> noun.isBody() && hit.first() <= noun.first() && noun.last() <= hit.last());
        if (body) {
            return false;
        }
        if (BodyReader.namesBody(marks, hit)) {
            return false;
        }
        boolean given = hit.length() > 1
                && firstNames.contains(Words.joined(marks.sentence().token(hit.first())));
        boolean tagged = given || hit.entity().filter(PersonNames::isPerson).isPresent();
        boolean titled = title.filter(each -> each.nouns().getFirst().isTitle()).isPresent();
        return tagged
                || (titled
                        && hit.entity()
                                .filter(kind -> kind == EntityKind.MISCELLANEOUS)
                                .isEmpty());
    }

    /** Of several that go by one name, the one in office on the day; else the best known. */
    static Optional<KnownActor> best(List<KnownActor> known, Optional<LocalDate> day) {
        return known.stream()
                .filter(actor -> day.isPresent() && actor.terms().stream().anyMatch(term -> term.covers(day.get())))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    static Set<String> senses(List<NounHit> nouns) {
        Set<String> senses = new LinkedHashSet<>();
        nouns.stream()
                .filter(hit -> hit.noun().use() != ActorNoun.Use.HONORIFIC)
                .forEach(hit -> senses.addAll(hit.noun().senses()));
        return senses;
    }

    /** The sector of the term on the day, else that outside terms; without a day that of the latest term. */
    static Optional<Sector> stated(Optional<KnownActor> known, Optional<LocalDate> day) {
        return known.map(actor -> (day.isEmpty() ? latest(actor) : term(actor, day))
                .map(Term::sector)
                .orElse(actor.sector()));
    }

    /** The term that ended last before the day. */
    static Optional<Term> lastHeld(KnownActor actor, Optional<LocalDate> day) {
        return actor.terms().stream()
                .filter(term -> day.isPresent()
                        && term.to().filter(last -> last.isBefore(day.get())).isPresent())
                .max(Comparator.comparing(term -> term.to().orElseThrow()));
    }

    private static Optional<Term> latest(KnownActor actor) {
        return actor.terms().stream()
                .max(Comparator.comparing(term -> term.from().orElse(LocalDate.MIN)));
    }

    static Optional<Term> term(KnownActor actor, Optional<LocalDate> day) {
        return day.flatMap(
                at -> actor.terms().stream().filter(term -> term.covers(at)).findFirst());
    }
}
