// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceVocabulary;

/** The gazetteer of the knowledge files: towns, divisions, countries, regions and sites. */
public final class Places {
    private Places() {}

    /** Reads {@code places/}; a user's own {@code countries.tsv}, {@code regions.tsv} and {@code sites.tsv} add to ours. */
    public static Gazetteer gazetteer(KnowledgeFiles files) {
        return new PlaceIndex(NamedPlaces.read(files), new TownTable(files.bytes(TownTable.FILE)));
    }

    /** Reads {@code places/words.tsv}, and the capitals and seats of {@code places/countries.tsv}. */
    public static PlaceVocabulary vocabulary(KnowledgeFiles files) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (KnowledgeLine line : files.lines("places/words.tsv")) {
            List<String> column = line.columns(2, 2);
            for (String word : column.get(1).split("\\|")) {
                classes.computeIfAbsent(column.getFirst(), fresh -> new LinkedHashSet<>())
                        .add(word.toLowerCase(Locale.ROOT));
            }
        }
        Map<String, String> capitals = new HashMap<>();
        Set<String> seats = new HashSet<>();
        for (KnowledgeLine line : files.lines("places/countries.tsv")) {
            List<String> column = line.columns(10, 10);
            List<String> capital = List.of(column.get(6).split("\\|"));
            if (!capital.getFirst().isEmpty()) {
                capitals.putIfAbsent(column.getFirst(), Gazetteer.key(capital.getFirst()));
            }
            capital.forEach(name -> seats.add(Gazetteer.key(name)));
            for (String seat : column.get(7).split("\\|")) {
                seats.add(Gazetteer.key(seat));
            }
        }
        return new PlaceVocabulary(classes, capitals, seats);
    }

    /** The usual English names of countries by their ISO 3166-1 alpha-3 codes. */
    public static Map<String, String> countryNames(KnowledgeFiles files) {
        Map<String, String> names = new HashMap<>();
        for (KnowledgeLine line : files.lines("places/countries.tsv")) {
            List<String> column = line.columns(10, 10);
            names.putIfAbsent(column.getFirst(), column.get(2));
        }
        return names;
    }
}
