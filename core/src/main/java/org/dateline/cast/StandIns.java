// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * Finds whom a word means that stands in for many: "the group", "the suspect", "the council", "the Arkanian leader".
 *
 * @param index the actors found so far
 */
record StandIns(DraftIndex index) {
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP);
    private static final Set<Sector> ALLIED = Set.of(Sector.IGO, Sector.MIL);
    private static final Set<String> CRIMINAL = Set.of("suspect", "attacker", "gunman");
    private static final Map<String, Set<ActorKind>> GENERIC = Map.of(
            "group", Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANIZATION),
            "militia", Set.of(ActorKind.ARMED_GROUP),
            "movement", Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANIZATION),
            "organization", Set.of(ActorKind.ORGANIZATION, ActorKind.ARMED_GROUP),
            "party", Set.of(ActorKind.ORGANIZATION),
            "company", Set.of(ActorKind.ORGANIZATION),
            "agency", Set.of(ActorKind.ORGANIZATION, ActorKind.GOVERNMENT, ActorKind.MEDIA),
            "newspaper", Set.of(ActorKind.MEDIA),
            "broadcaster", Set.of(ActorKind.MEDIA));
    private static final String ANYBODY = "";
    private static final Map<String, Set<String>> COMPATRIOTS = Map.of(
            "leader", Set.of("president", "prime minister", "chancellor", "king", "head of state", "military ruler"),
            "diplomat", Set.of("foreign minister", "secretary of state"),
            "citizen", Set.of(ANYBODY));

    /** Whom "the Arkanian leader", "the Arkanian national" or "the top Arkanian diplomat" can look back to. */
    Optional<Draft> compatriot(Candidate candidate) {
        Set<String> offices = COMPATRIOTS.entrySet().stream()
                .filter(entry -> candidate.senses().contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        if (offices.isEmpty() || !candidate.qualifiers().isEmpty()) {
            return Optional.empty();
        }
        List<Draft> people = candidate.profile().country().stream()
                .flatMap(code -> index.all(DraftIndex.By.COUNTRY, code).stream())
                .filter(draft ->
                        offices.contains(ANYBODY) || draft.senses().stream().anyMatch(offices::contains))
                .filter(draft -> Agreement.gendersAgree(draft, candidate))
                .toList();
        // Of several citizens nobody knows which is meant; of several in office the one told of last.
        return people.stream()
                .limit(offices.contains(ANYBODY) && people.size() > 1 ? 0 : 1)
                .findFirst();
    }

    /** What "the group" or "the company" can look back to. */
    Optional<Draft> generic(Candidate candidate) {
        if (candidate.means(CRIMINAL)) {
            return index.latest(DraftIndex.By.CRIMINAL);
        }
        if (candidate.senses().contains("bloc")) {
            return allied(Set.of(Sector.IGO)); // "the regional bloc"
        }
        if (!candidate.qualifiers().isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> named = namedSo(candidate);
        if (named.isPresent()) {
            return named;
        }
        boolean attackers = candidate.senses().contains("group")
                && index.all(DraftIndex.By.KIND, ActorKind.ARMED_GROUP.name()).isEmpty();
        Optional<Draft> violent = attackers ? index.latest(DraftIndex.By.VIOLENT) : Optional.empty();
        if (violent.isPresent()) {
            return violent; // "the group", of the gunmen told of before
        }
        for (String sense : candidate.senses()) {
            if (sense.equals("alliance")) {
                return allied(ALLIED);
            }
            for (ActorKind kind : new TreeSet<>(GENERIC.getOrDefault(sense, Set.of()))) {
                Optional<Draft> found = index.latest(DraftIndex.By.KIND, kind.name());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> allied(Set<Sector> sectors) {
        return index.all(DraftIndex.By.KIND, ActorKind.ORGANIZATION.name()).stream()
                .filter(draft -> draft.known()
                        .filter(actor -> sectors.contains(actor.sector()))
                        .isPresent())
                .findFirst();
    }

    // "the council" after "the Security Council": the last body named so.
    private Optional<Draft> namedSo(Candidate candidate) {
        List<String> words = Words.of(candidate.name());
        boolean force = candidate.profile().sector().filter(FORCES::contains).isPresent();
        if (words.isEmpty() || force || candidate.shape() != Candidate.Shape.BODY) {
            return Optional.empty();
        }
        String noun = words.getLast();
        return index.all(DraftIndex.By.BODY, noun).stream()
                .filter(draft -> draft.isNamed()
                        && draft.names().stream()
                                .map(Words::of)
                                .anyMatch(name ->
                                        name.size() > 1 && name.getLast().equals(noun)))
                .findFirst();
    }
}
