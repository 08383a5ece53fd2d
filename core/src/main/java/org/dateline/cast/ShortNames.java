// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Finds the last names of people whom the story names in full, where the reader model took them for something else, and
 * knows rulers by their last names.
 */
final class ShortNames {
    private static final int SHORTEST = 4; // letters of a middle name by which somebody goes
    private final PlaceCountry places;
    private final OfficeHolders holders;

    ShortNames(PlaceCountry places, OfficeHolders holders) {
        this.places = places;
        this.holders = holders;
    }

    List<Marks> completed(List<Marks> story, Optional<LocalDate> day) {
        Set<String> lastNames = new HashSet<>();
        for (Marks marks : story) {
            for (NameHit hit : marks.names()) {
                if (hit.length() > 1 && isPerson(hit)) {
                    lastNames.add(lastName(marks, hit));
                    middleName(marks, hit).ifPresent(lastNames::add);
                }
            }
        }
        Set<String> called = new HashSet<>();
        story.forEach(marks -> marks.nations().stream()
                .filter(hit ->
                        !lastNames.contains(marks.sentence().token(hit.last()).form()))
                .forEach(hit -> called.add(hit.code())));
        return story.stream()
                .map(marks -> completed(marks, lastNames, called, day))
                .toList();
    }

    // "Parra" of "Elida Parra Alfonso", "Hamza" of "Abu Hamza al-Masri"
    private static Optional<String> middleName(Marks marks, NameHit hit) {
        for (int at = hit.last() - 1; at > hit.first(); at--) {
            String word = marks.sentence().token(at).form();
            if (word.length() >= SHORTEST
                    && Words.isCapital(word)
                    && PersonNames.core(word).size() == 1
                    && !PersonNames.isSuffix(marks.sentence().token(hit.last()).form())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    // "Kennedy" of "John Kennedy Jr."
    private static String lastName(Marks marks, NameHit hit) {
        int at = hit.last();
        while (at > hit.first()
                && PersonNames.isSuffix(marks.sentence().token(at).form())) {
            at--;
        }
        return marks.sentence().token(at).form();
    }

    private static boolean isPerson(NameHit hit) {
        return hit.entity().filter(PersonNames::isPerson).isPresent()
                || hit.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    // "Finn said" of Thomas Finn, "Jordan" of Michael Jordan in a story that calls the country by no other name
    private static boolean isLastName(Marks marks, NationHit hit, Set<String> lastNames, Set<String> called) {
        Token token = marks.sentence().token(hit.last());
        if (hit.first() < hit.last() || !lastNames.contains(token.form())) {
            return false;
        }
        boolean endsName = marks.nameAt(hit.last())
                .filter(name -> name.first() < hit.first() && name.last() == hit.last() && isPerson(name))
                .isPresent();
        return endsName
                || switch (hit.form()) {
                    case CAPITAL -> true;
                    case SEAT -> false;
                    case NAME -> !called.contains(hit.code());
                    case ADJECTIVE, PEOPLE ->
                        token.upos() == Upos.PROPN
                                && token.isRelation("nsubj", "nsubj:pass", "obj", "obl:agent")
                                && !marks.sentence().has(token, "det");
                };
    }

    private Marks completed(Marks marks, Set<String> lastNames, Set<String> called, Optional<LocalDate> day) {
        List<NameHit> names = new ArrayList<>();
        List<NationHit> nations = marks.nations().stream()
                .filter(hit -> !isLastName(marks, hit, lastNames, called))
                .toList();
        for (NameHit each : marks.names()) {
            NameHit hit = ruler(marks, each, lastNames, day);
            if (isTown(marks, hit, lastNames)) {
                continue;
            }
            boolean shortName = hit.length() == 1
                    && hit.known().isEmpty()
                    && lastNames.contains(marks.sentence().token(hit.first()).form());
            names.add(shortName ? person(hit.first()) : hit);
        }
        for (Token token : marks.sentence().tokens()) {
            boolean free = token.upos() == Upos.PROPN
                    && Words.isCapital(token.form())
                    && lastNames.contains(token.form())
                    && names.stream().noneMatch(hit -> hit.covers(token.index()))
                    && nations.stream().noneMatch(hit -> hit.first() <= token.index() && token.index() <= hit.last())
                    && (marks.nounAt(token.index()).isEmpty() || isLastName(marks, token));
            if (free) {
                names.add(person(token.index()));
            }
        }
        names.sort(Comparator.comparingInt(NameHit::first));
        List<NounHit> nouns = marks.nouns().stream()
                .filter(noun -> names.stream()
                        .noneMatch(name -> name.length() == 1 && isPerson(name) && name.covers(noun.first())))
                .toList();
        return new Marks(marks.sentence(), nations, nouns, names);
    }

    // "Harmon said": a ruler whom the whole story names by nothing but the last name.
    private NameHit ruler(Marks marks, NameHit hit, Set<String> lastNames, Optional<LocalDate> day) {
        String form = marks.sentence().token(hit.first()).form();
        boolean lone = hit.length() == 1 && hit.known().isEmpty() && isPerson(hit) && !lastNames.contains(form);
        return day.filter(on -> lone)
                .flatMap(on -> holders.ruler(form, on))
                .map(known -> new NameHit(hit.first(), hit.last(), hit.entity(), List.of(known)))
                .orElse(hit);
    }

    // "King and Webb were freed": a word for an office that stands alone is here somebody's last name.
    private static boolean isLastName(Marks marks, Token token) {
        int next = token.index() + 1;
        boolean title = next < marks.size()
                && marks.sentence().token(next).upos() == Upos.PROPN
                && Words.isCapital(marks.sentence().token(next).form());
        return !title
                && !marks.sentence().has(token, "det")
                && !marks.sentence().has(token, "amod");
    }

    // One word taken for a person that is a town's name, nobody's last name, and has no title.
    private boolean isTown(Marks marks, NameHit hit, Set<String> lastNames) {
        String form = marks.sentence().token(hit.first()).form();
        return hit.length() == 1
                && hit.known().isEmpty()
                && isPerson(hit)
                && !lastNames.contains(form)
                && marks.nounAt(hit.first() - 1).isEmpty()
                && !places.of(form).isEmpty();
    }

    private static NameHit person(int token) {
        return new NameHit(token, token, Optional.of(EntityKind.PERSON), List.of());
    }
}
