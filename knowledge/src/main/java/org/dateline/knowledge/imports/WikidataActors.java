// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.cast.ActorNoun;
import org.dateline.cast.ActorVocabulary;
import org.dateline.knowledge.ActorVocabularyFiles;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.KnowledgeLine;
import org.dateline.ontology.Sector;
import org.dateline.wire.WikidataItem;

/**
 * Gathers actors from the items of a Wikidata dump, in whatever order they come: people who held an office, and parties, groups,
 * institutions, outlets and companies by their class.
 */
public final class WikidataActors {
    private static final String HUMAN = "Q5";
    private static final String EARLIEST = "1980";
    private final int leastSitelinks;
    private final Map<String, ClassOf> classes = new HashMap<>();
    private final Map<String, Sector> officeWords = new HashMap<>();
    private final Map<String, String> countryCodes = new HashMap<>();
    private final Map<String, Office> offices = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final List<WikidataItem> bodies = new ArrayList<>();

    /** What the items of a class are for us. */
    private record ClassOf(String kind, String sector) {}

    /** An office by its label, and the item of the country or body it belongs to. */
    private record Office(String label, Optional<String> of) {}

    /** A person and the offices held. */
    private record Person(String name, List<String> aliases, Optional<String> country, List<WikidataItem.Claim> held) {}

    /**
     * @param files say which classes are actors ({@code actors/wikidata-classes.tsv}) and which words name offices
     * @param leastSitelinks items in fewer editions of Wikipedia are left out
     */
    public WikidataActors(KnowledgeFiles files, int leastSitelinks) {
        this.leastSitelinks = leastSitelinks;
        for (KnowledgeLine line : files.lines("actors/wikidata-classes.tsv")) {
            List<String> columns = line.columns(4, 4);
            classes.put(columns.get(0), new ClassOf(columns.get(2), columns.get(3)));
        }
        ActorVocabulary vocabulary = ActorVocabularyFiles.read(files);
        vocabulary.nouns().stream()
                .filter(noun -> noun.use() == ActorNoun.Use.OFFICE)
                .forEach(noun -> officeWords.putIfAbsent(noun.singular(), noun.sector()));
    }

    /** Takes in an item, if it is of use. */
    public void add(WikidataItem item) {
        item.value("P298").ifPresent(code -> countryCodes.put(item.id(), code));
        if (item.is(HUMAN)) {
            if (item.sitelinks() >= leastSitelinks && !item.claims("P39").isEmpty()) {
                people.add(new Person(item.label(), item.aliases(), item.value("P27"), item.claims("P39")));
            }
            return;
        }
        if (sectorOfOffice(item.label()).isPresent()) {
            offices.put(item.id(), new Office(item.label(), item.value("P1001").or(() -> item.value("P17"))));
        }
        if (item.sitelinks() >= leastSitelinks && item.classes().stream().anyMatch(classes::containsKey)) {
            bodies.add(item);
        }
    }

    /** What came together. */
    public ActorLines lines() {
        List<String> peopleLines = new ArrayList<>();
        int unknown = 0;
        for (Person person : people) {
            for (WikidataItem.Claim held : person.held()) {
                Optional<Office> office = Optional.ofNullable(offices.get(held.value()));
                if (office.isEmpty()) {
                    unknown++;
                } else if (isLate(held)) {
                    peopleLines.add(line(person, office.get(), held));
                }
            }
        }
        List<String> skipped = unknown == 0
                ? List.of()
                : List.of(unknown + " terms of offices whose item is not in the dump or names no office we know");
        return new ActorLines(peopleLines, bodies.stream().map(this::line).toList(), skipped);
    }

    private static boolean isLate(WikidataItem.Claim held) {
        return held.to().or(held::from).map(day -> day.compareTo(EARLIEST) >= 0).orElse(false);
    }

    private String line(Person person, Office office, WikidataItem.Claim held) {
        Optional<String> code = office.of().or(person::country).map(countryCodes::get);
        String sector = sectorOfOffice(office.label()).orElse(Sector.UNK).name();
        return ActorLines.line(
                person.name(),
                person.aliases(),
                code.orElse(""),
                sector,
                office.label(),
                held.from().orElse(""),
                held.to().orElse(""));
    }

    private String line(WikidataItem item) {
        ClassOf kind = item.classes().stream()
                .filter(classes::containsKey)
                .findFirst()
                .map(classes::get)
                .orElseThrow();
        String country =
                item.value("P17").map(countryCodes::get).orElse(kind.sector().equals("IGO") ? "INT" : "");
        return ActorLines.line(
                item.label(),
                item.aliases(),
                kind.kind(),
                country,
                kind.sector(),
                item.value("P571").orElse(""),
                item.value("P576").orElse(""));
    }

    // "Minister of Defence of Arka": the first office in the label has the word.
    private Optional<Sector> sectorOfOffice(String label) {
        String[] words = label.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]+");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
                String phrase = String.join(" ", List.of(words).subList(from, to));
                if (officeWords.containsKey(phrase)) {
                    return Optional.of(officeWords.getOrDefault(phrase, Sector.UNK));
                }
            }
        }
        return Optional.empty();
    }
}
