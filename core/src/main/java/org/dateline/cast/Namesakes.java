// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ontology.Sector;
import org.dateline.syntax.EntityKind;

/**
 * Parties of one name in several countries: a "Labour Party" is not the directory's where the story never names that
 * country but others.
 */
final class Namesakes {
    private static final Set<Sector> PARTIES = Set.of(Sector.PTY, Sector.OPP);

    private Namesakes() {}

    static List<Marks> settled(List<Marks> story) {
        Set<String> named = story.stream()
                .flatMap(marks -> marks.nations().stream())
                .map(NationHit::code)
                .collect(Collectors.toSet());
        return story.stream().map(marks -> settled(marks, named)).toList();
    }

    private static Marks settled(Marks marks, Set<String> named) {
        List<NameHit> names =
                marks.names().stream().map(hit -> settled(marks, hit, named)).toList();
        return new Marks(marks.sentence(), marks.nations(), marks.nouns(), names);
    }

    private static NameHit settled(Marks marks, NameHit hit, Set<String> named) {
        boolean common = marks.words(hit.first(), hit.last()).contains("Party");
        if (!common || hit.known().isEmpty()) {
            return hit;
        }
        List<KnownActor> meant = hit.known().stream()
                .filter(actor -> !PARTIES.contains(actor.sector())
                        || actor.country().filter(named::contains).isPresent())
                .toList();
        return meant.isEmpty()
                ? new NameHit(
                        hit.first(), hit.last(), hit.entity().or(() -> Optional.of(EntityKind.ORGANIZATION)), meant)
                : new NameHit(hit.first(), hit.last(), hit.entity(), meant);
    }
}
