// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

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

/** Finds the last names of people whom the story names in full, where the reader model took them for something else. */
final class ShortNames {
    private ShortNames() {}

    static List<Marks> completed(List<Marks> story, PlaceCountry places) {
        Set<String> lastNames = new HashSet<>();
        for (Marks marks : story) {
            for (NameHit hit : marks.names()) {
                if (hit.length() > 1 && isPerson(hit)) {
                    lastNames.add(marks.sentence().token(hit.last()).form());
                }
            }
        }
        return story.stream().map(marks -> completed(marks, lastNames, places)).toList();
    }

    private static boolean isPerson(NameHit hit) {
        return hit.entity().filter(PersonNames::isPerson).isPresent()
                || hit.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    private static Marks completed(Marks marks, Set<String> lastNames, PlaceCountry places) {
        List<NameHit> names = new ArrayList<>();
        List<NationHit> nations = marks.nations().stream()
                .filter(hit -> hit.form() != NationHit.Form.CAPITAL
                        || !lastNames.contains(
                                marks.sentence().token(hit.last()).form()))
                .toList();
        for (NameHit hit : marks.names()) {
            if (isTown(marks, hit, lastNames, places)) {
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
    private static boolean isTown(Marks marks, NameHit hit, Set<String> lastNames, PlaceCountry places) {
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
