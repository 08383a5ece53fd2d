// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.KnownActor;
import org.dateline.ontology.Sector;

/** Reads the actor directory: people with their terms of office, groups, parties, bodies and media. */
public final class ActorFiles {
    /** People by the files they stand in: who governs first, since the first term found for a day counts. */
    public static final List<String> PEOPLE =
            List.of("actors/leaders.tsv", "actors/ministers.tsv", "actors/people.tsv");

    private static final List<String> BODIES = List.of("actors/groups.tsv", "actors/bodies.tsv", "actors/media.tsv");
    private static final String PARTIES = "actors/parties.tsv";

    private ActorFiles() {}

    /** The directory of the bundled files and the user's own. */
    public static ActorDirectory directory(KnowledgeFiles files) {
        List<KnowledgeLine> people = new ArrayList<>();
        PEOPLE.forEach(file -> people.addAll(files.lines(file)));
        List<KnownActor> actors = new ArrayList<>(PersonLines.read(people));
        BODIES.forEach(file -> files.lines(file).forEach(line -> actors.add(BodyLines.body(line))));
        files.lines(PARTIES).forEach(line -> actors.add(BodyLines.party(line)));
        return new FileActorDirectory(actors);
    }

    static Sector sector(KnowledgeLine line, String code) {
        return Stream.of(Sector.values())
                .filter(sector -> sector.name().equals(code))
                .findFirst()
                .orElseThrow(() -> line.bad("\"" + code + "\" is no sector; sectors are " + List.of(Sector.values())));
    }

    static List<String> list(String column) {
        return Stream.of(column.split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    static Optional<String> country(KnowledgeLine line, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!code.matches("[A-Z]{3}")) {
            throw line.bad("\"" + code + "\" is no country; wanted an ISO 3166-1 alpha-3 code or INT");
        }
        return Optional.of(code);
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
