// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.KnownActor;
import org.dateline.cast.Term;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** Reads the actor directory: people with their terms of office, groups, bodies and media. */
public final class ActorFiles {
    private static final String PEOPLE = "actors/people.tsv";
    private static final List<String> BODIES = List.of("actors/groups.tsv", "actors/bodies.tsv", "actors/media.tsv");

    private ActorFiles() {}

    /** The directory of the bundled files and the user's own. */
    public static ActorDirectory directory(KnowledgeFiles files) {
        List<KnownActor> actors = new ArrayList<>(people(files.lines(PEOPLE)));
        for (String file : BODIES) {
            for (KnowledgeLine line : files.lines(file)) {
                actors.add(body(line));
            }
        }
        return new FileActorDirectory(actors);
    }

    // Lines of one name are the terms of one person; aliases of any line count.
    private static List<KnownActor> people(List<KnowledgeLine> lines) {
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
            aliases.addAll(list(line.columns(4, 7).get(1)));
            if (!line.columns(4, 7).get(4).isEmpty()) {
                terms.add(term(line));
            }
        }
        KnowledgeLine first = lines.getFirst();
        Optional<String> country = country(first, first.columns(4, 7).get(2));
        return new KnownActor(
                "person:" + slug(name), name, aliases, ActorKind.PERSON, country, outsideTerms(lines), terms);
    }

    // Who once governed and does so no more is an elite; a rebel stays one.
    private static Sector outsideTerms(List<KnowledgeLine> lines) {
        List<Sector> sectors = lines.stream()
                .map(line -> sector(line, line.columns(4, 7).get(3)))
                .toList();
        return sectors.stream()
                .filter(sector -> sector != Sector.GOV && sector != Sector.LEG && sector != Sector.IGO)
                .findFirst()
                .orElse(Sector.ELI);
    }

    private static Term term(KnowledgeLine line) {
        List<String> columns = line.columns(4, 7);
        return new Term(
                columns.get(4),
                country(line, columns.get(2)),
                sector(line, columns.get(3)),
                day(line, columns.get(5), false),
                day(line, columns.get(6), true));
    }

    private static KnownActor body(KnowledgeLine line) {
        List<String> columns = line.columns(5, 5);
        ActorKind kind = ActorKind.ofCode(columns.get(2))
                .orElseThrow(() -> line.bad("\"" + columns.get(2) + "\" is no kind; kinds are "
                        + Stream.of(ActorKind.values()).map(ActorKind::code).toList()));
        return new KnownActor(
                "body:" + slug(columns.get(0)),
                columns.get(0),
                list(columns.get(1)),
                kind,
                country(line, columns.get(3)),
                sector(line, columns.get(4)),
                List.of());
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

    private static Optional<String> country(KnowledgeLine line, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!code.matches("[A-Z]{3}")) {
            throw line.bad("\"" + code + "\" is no country; wanted an ISO 3166-1 alpha-3 code or INT");
        }
        return Optional.of(code);
    }

    // A year alone, or year and month, stands for its first day at the start of a term, for its last at the end.
    private static Optional<LocalDate> day(KnowledgeLine line, String text, boolean last) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
                        case 7 -> month(LocalDate.parse(text + "-01"), last);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException e) {
            throw line.bad("\"" + text + "\" is no day; wanted 2021-01-26, 2021-01 or 2021");
        }
    }

    private static LocalDate month(LocalDate first, boolean last) {
        return last ? first.plusMonths(1).minusDays(1) : first;
    }

    private static String slug(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
