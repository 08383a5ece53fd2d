// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Sector;
import org.dateline.testing.InventedNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingTest {
    @TempDir
    private Path folder = Path.of("");

    /** Where the ledger of one test is. */
    String newLedger() {
        return folder.resolve("c.db").toString();
    }

    @Test
    void everyFacetCountsWhatItsFilterFinds() {
        try (Ledger ledger = Ledger.open(newLedger())) {
            AddingStories.add(ledger, InventedNews.of(5, 80, 20));
            assertThat(ledger.count(List.of()))
                    .isEqualTo(ledger.find(Search.all(1000)).size());
            for (FacetCount type : ledger.counts(Facet.TYPE, List.of(), 100)) {
                assertFinds(ledger, new Filter.Type(Set.of(EventType.valueOf(type.value()))), type);
            }
            for (FacetCount country : ledger.counts(Facet.COUNTRY, List.of(), 100)) {
                assertFinds(ledger, new Filter.InCountry(Set.of(country.value())), country);
            }
            for (FacetCount place : ledger.counts(Facet.PLACE, List.of(), 100)) {
                assertFinds(ledger, new Filter.At(place.value()), place);
            }
            for (FacetCount outlet : ledger.counts(Facet.OUTLET, List.of(), 100)) {
                assertFinds(ledger, new Filter.Outlet(outlet.value()), outlet);
            }
            for (FacetCount sector : ledger.counts(Facet.SECTOR, List.of(), 100)) {
                Filter filter = new Filter.OfSector(Filter.Part.EITHER, Set.of(Sector.valueOf(sector.value())));
                assertFinds(ledger, filter, sector);
            }
            for (FacetCount tenth : ledger.counts(Facet.CONFIDENCE, List.of(), 100)) {
                double least = Double.parseDouble(tenth.value());
                assertFinds(ledger, new Filter.Confidence(least, least > 0.85 ? 2 : least + 0.1), tenth);
            }
            for (FacetCount actor : ledger.counts(Facet.ACTOR, List.of(), 100)) {
                assertFinds(ledger, new Filter.Participant(Filter.Part.ACTOR, actor.label()), actor);
            }
        }
    }

    @Test
    void countsStayWithinTheFiltersAndDaysComeInOrder() {
        try (Ledger ledger = Ledger.open(newLedger())) {
            AddingStories.add(ledger, InventedNews.of(5, 80, 20));
            List<Filter> attacks =
                    List.of(new Filter.Type(Set.of(EventType.ASSAULT)), new Filter.Toll(Fate.KILLED, 10));
            assertThat(ledger.counts(Facet.DAY, attacks, 100))
                    .isSortedAccordingTo(Comparator.comparing(FacetCount::value))
                    .extracting(FacetCount::events)
                    .satisfies(counts -> assertThat(
                                    counts.stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(ledger.count(attacks)));
            Filter not = new Filter.Not(new Filter.AnyOf(attacks));
            long either = ledger.count(List.of(new Filter.AnyOf(attacks)));
            assertThat(ledger.count(List.of(not)) + either).isEqualTo(ledger.count(List.of()));
            assertThat(ledger.places(attacks, 100))
                    .isNotEmpty()
                    .allMatch(place -> place.coordinates().isPresent());
        }
    }

    private static void assertFinds(Ledger ledger, Filter filter, FacetCount count) {
        assertThat(ledger.count(List.of(filter))).as(count.toString()).isEqualTo(count.events());
    }
}
