// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.cast.KnownActor;
import org.dateline.cast.Term;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** Reads people, one line for each term of office; lines of one name are the terms of one person. */
final class PersonLines {
    // Who served a state or a body of states and does so no more is a former official; a rebel stays one.
    private static final Set<Sector> SERVING =
            Set.of(Sector.GOV, Sector.LEG, Sector.IGO, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD);

    private PersonLines() {}

    static List<KnownActor> read(List<KnowledgeLine> lines) {
        Map<String, List<KnowledgeLine>> byName = new LinkedHashMap<>();
        for (KnowledgeLine line : lines) {
            byName.computeIfAbsent(line.columns(4, 7).getFirst(), none -> new ArrayList<>())
                    .add(line);
        }
        List<KnownActor> people = new ArrayList<>();
        byName.forEach((name, own) -> people.add(person(name, own)));
        return people;
    }

    private static KnownActor person(String name, List<KnowledgeLine> lines) {
        List<String> aliases = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (KnowledgeLine line : lines) {
            List<String> columns = line.columns(4, 7);
            aliases.addAll(ActorFiles.list(columns.get(1)));
            if (!columns.get(4).isEmpty()) {
                terms.add(new Term(
                        columns.get(4),
                        ActorFiles.country(line, columns.get(2)),
                        ActorFiles.sector(line, columns.get(3)),
                        Days.first(line, columns.get(5)),
                        Days.last(line, columns.get(6))));
            }
        }
        KnowledgeLine first = lines.getFirst();
        return new KnownActor(
                "person:" + ActorFiles.slug(name),
                name,
                aliases,
                ActorKind.PERSON,
                ActorFiles.country(first, first.columns(4, 7).get(2)),
                outsideTerms(lines),
                terms);
    }

    private static Sector outsideTerms(List<KnowledgeLine> lines) {
        return lines.stream()
                .map(line -> ActorFiles.sector(line, line.columns(4, 7).get(3)))
                .filter(sector -> !SERVING.contains(sector))
                .findFirst()
                .orElse(Sector.ELI);
    }
}
