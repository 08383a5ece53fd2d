// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a researcher may rely on in the files of actors. */
final class ActorKnowledgeTest {
    // A new head is sometimes sworn in some weeks after the old one left, or a deputy we do not list stood in.
    private static final int LONGEST_INTERREGNUM = 92;
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private final KnowledgeFiles files = KnowledgeFiles.bundled();

    private record Held(LocalDate from, LocalDate to) {}

    @Test
    void everyKnowledgeFileNamesSourceLicenceAndDateInItsFirstLines() throws IOException, URISyntaxException {
        Path root = Path.of(classes()).resolve("org/dateline/knowledge");
        List<String> bare = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(path -> path.toString().matches(".*\\.(tsv|txt|rules)"))
                    .sorted()
                    .forEach(path -> {
                        String head = head(path).toLowerCase(Locale.ROOT);
                        boolean named = (head.contains("licence") || head.contains("license"))
                                && head.matches("(?s).*\\b20\\d\\d\\b.*")
                                && head.matches("(?s).*(written|compiled|derived|from|chosen|source).*");
                        if (!named) {
                            bare.add(root.relativize(path).toString());
                        }
                    });
        }
        assertThat(bare).as("files without source, licence and date").isEmpty();
    }

    private static URI classes() throws URISyntaxException {
        return KnowledgeFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
    }

    private static String head(Path path) {
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return String.join(
                    "\n", lines.limit(8).filter(line -> line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void statesMostInTheNewsHaveAHeadOnEveryDaySince1990() {
        Map<String, List<Held>> terms = terms();
        List<String> holes = new ArrayList<>();
        int states = 0;
        for (KnowledgeLine line : coverage()) {
            List<String> column = line.columns(2, 2);
            states++;
            LocalDate covered = LocalDate.parse(column.get(1));
            for (Held held : terms.getOrDefault(column.getFirst(), List.of())) {
                if (held.from().isAfter(covered.plusDays(LONGEST_INTERREGNUM))) {
                    holes.add(column.getFirst() + " " + covered + " to " + held.from());
                }
                covered = held.to().isAfter(covered) ? held.to() : covered;
            }
            if (covered.isBefore(LAST_DAY)) {
                holes.add(column.getFirst() + " from " + covered);
            }
        }
        assertThat(holes).as("days without a head of state or government").isEmpty();
        assertThat(states).isGreaterThanOrEqualTo(60);
    }

    private List<KnowledgeLine> coverage() {
        return files.lines("leader-coverage.tsv");
    }

    private Map<String, List<Held>> terms() {
        Map<String, List<Held>> terms = new HashMap<>();
        for (KnowledgeLine line : files.lines("actors/leaders.tsv")) {
            List<String> column = line.columns(6, 7);
            LocalDate from = Days.first(line, column.get(5)).orElse(LAST_DAY);
            LocalDate to = Days.last(line, column.get(6)).orElse(LAST_DAY);
            terms.computeIfAbsent(column.get(2), none -> new ArrayList<>()).add(new Held(from, to));
        }
        terms.values().forEach(held -> held.sort(Comparator.comparing(Held::from)));
        return terms;
    }

    @Test
    void groupsPartiesAndBodiesAreKnownByTheHundred() {
        assertThat(files.lines("actors/groups.tsv")).hasSizeGreaterThan(550);
        assertThat(files.lines("actors/parties.tsv")).hasSizeGreaterThan(400);
        assertThat(files.lines("actors/bodies.tsv")).hasSizeGreaterThan(900);
        assertThat(files.lines("actors/ministers.tsv")).hasSizeGreaterThan(1800);
    }

    @Test
    void noTwoLinesOfAFileAreOneActorUnderTheSameName() {
        for (String file :
                List.of("actors/groups.tsv", "actors/bodies.tsv", "actors/media.tsv", "actors/parties.tsv")) {
            Set<String> names = new HashSet<>();
            for (KnowledgeLine line : files.lines(file)) {
                assertThat(names.add(line.columns().getFirst()))
                        .as("%s:%d %s", file, line.number(), line.columns().getFirst())
                        .isTrue();
            }
        }
    }

    @Test
    void everyCountryOfIso3166HasNamesAndKosovoToo() {
        List<KnowledgeLine> lines = files.lines("places/countries.tsv");
        Set<String> codes = new HashSet<>();
        lines.forEach(line -> codes.add(line.columns().getFirst()));
        Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.removeAll(codes);
        assertThat(iso).as("ISO 3166-1 codes without a line").isEmpty();
        assertThat(codes).contains("XKX");
    }
}
