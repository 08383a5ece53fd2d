// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.Coordinates;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;

/** The places kept by hand: countries, regions and sites, with their adjectives. */
final class NamedPlaces {
    private final Map<String, List<GazetteerEntry>> byKey = new HashMap<>();
    private final Map<String, GazetteerEntry> byId = new HashMap<>();
    private final Map<String, GazetteerEntry> demonyms = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>(); // key in words, by first word

    private NamedPlaces() {}

    static NamedPlaces read(KnowledgeFiles files) {
        NamedPlaces places = new NamedPlaces();
        files.lines("places/countries.tsv").forEach(places::addCountry);
        files.lines("places/regions.tsv").forEach(line -> places.add(line, GazetteerEntry.Kind.REGION));
        files.lines("places/sites.tsv").forEach(line -> places.add(line, GazetteerEntry.Kind.SITE));
        return places;
    }

    List<GazetteerEntry> byKey(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Optional<GazetteerEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<GazetteerEntry> demonym(String key) {
        return Optional.ofNullable(demonyms.get(key));
    }

    int longestFrom(String firstWord) {
        return longest.getOrDefault(firstWord, 0);
    }

    private void measure(String key) {
        String[] words = key.split(" ");
        longest.merge(words[0], words.length, Math::max);
    }

    private void addCountry(KnowledgeLine line) {
        List<String> column = line.columns(10, 10);
        if (!column.getFirst().matches("[A-Z]{3}")) {
            throw line.bad("\"" + column.getFirst() + "\" is no ISO 3166-1 alpha-3 code, such as IRQ");
        }
        GazetteerEntry country = new GazetteerEntry(
                "country:" + column.getFirst(),
                column.get(2),
                GazetteerEntry.Kind.COUNTRY,
                Optional.of(column.getFirst()),
                Optional.empty(),
                coordinates(line, column.get(8), column.get(9)),
                0);
        enter(country, column.get(2) + "|" + column.get(3));
        enterDemonyms(country, column.get(4) + "|" + column.get(5));
    }

    private void add(KnowledgeLine line, GazetteerEntry.Kind kind) {
        List<String> column = line.columns(5, 6);
        String name = column.getFirst();
        String prefix = kind == GazetteerEntry.Kind.SITE ? "site:" : "region:";
        GazetteerEntry entry = new GazetteerEntry(
                prefix + Gazetteer.key(name).replace(' ', '-'),
                name,
                kind,
                Optional.of(column.get(2)).filter(country -> !country.isEmpty()),
                Optional.empty(),
                coordinates(line, column.get(3), column.get(4)),
                0);
        entry.country().ifPresent(code -> {
            if (!byId.containsKey("country:" + code)) {
                throw line.bad("\"" + code + "\" is no country of countries.tsv; wanted an alpha-3 code such as IRQ");
            }
        });
        enter(entry, name + "|" + column.get(1));
        enterDemonyms(entry, column.get(5));
    }

    private static Coordinates coordinates(KnowledgeLine line, String latitude, String longitude) {
        try {
            return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException e) {
            throw line.bad("\"" + latitude + ", " + longitude + "\" is no point; wanted degrees such as 33.3 and 44.4");
        }
    }

    private void enter(GazetteerEntry entry, String names) {
        byId.putIfAbsent(entry.id(), entry);
        for (String name : names.split("\\|")) {
            String key = Gazetteer.key(name);
            List<GazetteerEntry> entries = byKey.computeIfAbsent(key, fresh -> new ArrayList<>(1));
            if (!key.isEmpty() && !entries.contains(entry)) {
                entries.add(entry);
                measure(key);
            }
        }
    }

    private void enterDemonyms(GazetteerEntry entry, String adjectives) {
        for (String adjective : adjectives.split("\\|")) {
            String key = Gazetteer.key(adjective);
            demonyms.putIfAbsent(key, entry);
            measure(key);
        }
    }
}
