// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.place.Coordinates;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Gazetteer GAZETTEER = Places.gazetteer(KnowledgeFiles.bundled());

    @Test
    void aNameIsFoundInAnyOfItsSpellings() {
        for (String name : List.of("Fallujah", "fallujah", "al-Fallujah", "Al Fallūjah", "Falluja")) {
            assertThat(GAZETTEER.named(name))
                    .as(name)
                    .anyMatch(entry -> entry.id().equals("geonames:99454"));
        }
    }

    @Test
    void theMostImportantOfManyNamesakesComesFirst() {
        assertThat(first("Paris").country()).hasValue("FRA");
        assertThat(first("Georgia").kind()).isEqualTo(GazetteerEntry.Kind.COUNTRY);
        assertThat(first("London").country()).hasValue("GBR");
        assertThat(first("the U.S.").id()).isEqualTo("country:USA");
        assertThat(first("Congo").id()).isEqualTo("country:COD");
    }

    @Test
    void divisionsGoByTheNamesOfNewspapers() {
        assertThat(GAZETTEER.named("Calif.")).anyMatch(entry -> entry.id().equals("division:US.CA"));
        assertThat(GAZETTEER.named("Deir Ezzor")).anyMatch(entry -> entry.id().equals("division:SY.07"));
        assertThat(first("Helmand").kind()).isEqualTo(GazetteerEntry.Kind.DIVISION);
    }

    @Test
    void aTerritoryBelongsToItsCountry() {
        assertThat(first("occupied West Bank").country()).hasValue("PSE");
        assertThat(first("Red Sea").country()).isEmpty();
    }

    @Test
    void anAdjectiveStandsForItsCountry() {
        assertThat(GAZETTEER.demonym("Iraqi").orElseThrow().id()).isEqualTo("country:IRQ");
        assertThat(GAZETTEER.demonym("Scottish").orElseThrow().id()).isEqualTo("region:scotland");
        assertThat(GAZETTEER.demonym("green")).isEmpty();
    }

    @Test
    void anEntryIsFoundAgainByItsId() {
        for (String name : List.of("Mosul", "Anbar", "Iraq", "West Bank", "Incirlik")) {
            GazetteerEntry entry = first(name);
            assertThat(GAZETTEER.byId(entry.id())).hasValue(entry);
        }
    }

    @Test
    void everyTownGoesByItsOwnName() {
        byte[] bytes = KnowledgeFiles.bundled().bytes(TownTable.FILE);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] column = line.split("\t");
                String key = Gazetteer.key(column[1]);
                assertThat(key.length() < 3 || List.of(column[8].split("\\|")).contains(key) || column[2].equals("R"))
                        .as(line)
                        .isTrue();
            }
        }
    }

    @Test
    void sitesLieInTheirCountry() {
        Coordinates baghdad = first("Baghdad").coordinates();
        assertThat(first("Green Zone").coordinates().kilometresTo(baghdad)).isLessThan(20);
    }

    @Test
    void aBrokenLineIsNamedWithItsNumber() {
        TownTable table =
                new TownTable("# towns\n12\tArka\tC\tIRQ\t\tnorth\t44\t0\tarka\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> table.named("arka"))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("towns.tsv.gz:2:");
    }

    private static GazetteerEntry first(String name) {
        return GAZETTEER.named(name).getFirst();
    }
}
