// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** Organs of unions of states, by their names: "United Nations Office on Drugs and Crime". */
final class UnionOrgans {
    private UnionOrgans() {}

    /** The union that a name begins with or stands behind "of": "Commission of the African Union". */
    static Optional<KnownActor> parent(NameHit hit, List<NameHit> known, List<NounHit> nouns) {
        boolean person = hit.entity().filter(PersonNames::isPerson).isPresent()
                || nouns.stream().anyMatch(noun -> !noun.isBody() && hit.covers(noun.first())); // "UN Envoy"
        return known.stream()
                .filter(name -> !person && (isOpening(name, hit) || isOwning(name, hit, nouns)))
                .flatMap(name -> name.known().stream().limit(1))
                .filter(body -> body.sector() == Sector.IGO && body.kind() != ActorKind.PERSON)
                .findFirst();
    }

    private static boolean isOpening(NameHit union, NameHit hit) {
        return union.first() == hit.first() && union.last() < hit.last();
    }

    private static boolean isOwning(NameHit union, NameHit hit, List<NounHit> nouns) {
        return union.first() > hit.first()
                && union.last() == hit.last()
                && nouns.stream().anyMatch(noun -> noun.isBody() && noun.first() == hit.first());
    }
}
