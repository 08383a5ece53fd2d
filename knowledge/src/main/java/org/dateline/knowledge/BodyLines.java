// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.cast.KnownActor;
import org.dateline.cast.Term;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** Reads groups, bodies, outlets and parties. */
final class BodyLines {
    private BodyLines() {}

    /** A group, body or outlet, with the years in which it was active where they are known. */
    static KnownActor body(KnowledgeLine line) {
        List<String> columns = line.columns(5, 7);
        ActorKind kind = ActorKind.ofCode(columns.get(2))
                .orElseThrow(() -> line.bad("\"" + columns.get(2) + "\" is no kind; kinds are "
                        + Stream.of(ActorKind.values()).map(ActorKind::code).toList()));
        Optional<String> country = ActorFiles.country(line, columns.get(3));
        Sector sector = ActorFiles.sector(line, columns.get(4));
        List<Term> active = columns.get(5).isEmpty() && columns.get(6).isEmpty()
                ? List.of()
                : List.of(new Term(
                        "", country, sector, Days.first(line, columns.get(5)), Days.last(line, columns.get(6))));
        return actor(columns, kind, country, sector, active);
    }

    /** A party: in power in its terms, in opposition outside them. */
    static KnownActor party(KnowledgeLine line) {
        List<String> columns = line.columns(3, 4);
        Optional<String> country = ActorFiles.country(line, columns.get(2));
        List<Term> terms = new ArrayList<>();
        for (String term : ActorFiles.list(columns.get(3))) {
            String[] days = term.split("/", -1);
            if (days.length != 2) {
                throw line.bad(
                        "\"" + term + "\" is no term; wanted 1997-05-02/2010-05-11, open at the end while it lasts");
            }
            terms.add(new Term("", country, Sector.PTY, Days.first(line, days[0]), Days.last(line, days[1])));
        }
        return actor(columns, ActorKind.ORGANIZATION, country, Sector.OPP, terms);
    }

    private static KnownActor actor(
            List<String> columns, ActorKind kind, Optional<String> country, Sector sector, List<Term> terms) {
        return new KnownActor(
                "body:" + ActorFiles.slug(columns.getFirst()),
                columns.getFirst(),
                ActorFiles.list(columns.get(1)),
                kind,
                country,
                sector,
                terms);
    }
}
