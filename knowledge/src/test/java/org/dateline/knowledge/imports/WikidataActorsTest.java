// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.wire.WikidataItem;
import org.junit.jupiter.api.Test;

final class WikidataActorsTest {
    private static final String COUNTRY = item("Q900", "Arka", "\"P298\": [" + text("ARK") + "]", 50);
    private static final String OFFICE =
            item("Q901", "Minister of Defence of Arka", "\"P1001\": [" + of("Q900") + "]", 3);
    private static final String PERSON = item(
            "Q902",
            "Jane Roe",
            "\"P31\": [" + of("Q5") + "], \"P27\": [" + of("Q900")
                    + "], \"P39\": [{\"rank\": \"normal\", \"mainsnak\": "
                    + snak("{\"id\": \"Q901\"}") + ", \"qualifiers\": {\"P580\": [" + day("+2001-01-20T00:00:00Z", 11)
                    + "], \"P582\": [" + day("+2009-00-00T00:00:00Z", 9) + "]}}]",
            40);
    private static final String PARTY =
            item("Q903", "Red Front", "\"P31\": [" + of("Q7278") + "], \"P17\": [" + of("Q900") + "]", 12);

    private static String item(String id, String label, String claims, int sitelinks) {
        StringBuilder pages = new StringBuilder();
        for (int at = 0; at < sitelinks; at++) {
            pages.append(at == 0 ? "" : ", ").append("\"w").append(at).append("\": {}");
        }
        return "{\"type\": \"item\", \"id\": \"" + id + "\", \"labels\": {\"en\": {\"value\": \"" + label
                + "\"}}, \"aliases\": {\"en\": [{\"value\": \"" + label + " (alias)\"}]}, \"claims\": {" + claims
                + "}, \"sitelinks\": {" + pages + "}},";
    }

    private static String of(String id) {
        return "{\"rank\": \"normal\", \"mainsnak\": " + snak("{\"id\": \"" + id + "\"}") + "}";
    }

    private static String text(String value) {
        return "{\"rank\": \"normal\", \"mainsnak\": " + snak("\"" + value + "\"") + "}";
    }

    private static String day(String time, int precision) {
        return snak("{\"time\": \"" + time + "\", \"precision\": " + precision + "}");
    }

    private static String snak(String value) {
        return "{\"datavalue\": {\"value\": " + value + "}}";
    }

    private static ActorLines read(int leastSitelinks, String... dump) {
        WikidataActors actors = new WikidataActors(KnowledgeFiles.bundled(), leastSitelinks);
        for (String line : dump) {
            WikidataItem.read(line).ifPresent(actors::add);
        }
        return actors.lines();
    }

    @Test
    void aTermOfOfficeGetsTheCountryAndSectorOfTheOfficeInWhateverOrderTheItemsCome() {
        assertThat(read(10, "[", PERSON, OFFICE, COUNTRY, "]").people())
                .containsExactly("Jane Roe\tJane Roe (alias)\tARK\tGOV\tMinister of Defence of Arka\t2001-01-20\t2009");
    }

    @Test
    void aPartyIsABodyOfItsClass() {
        assertThat(read(10, COUNTRY, PARTY).bodies())
                .containsExactly("Red Front\tRed Front (alias)\torganization\tARK\tOPP");
    }

    @Test
    void itemsInFewWikisAreLeftOut() {
        assertThat(read(30, COUNTRY, PARTY).bodies()).isEmpty();
    }

    @Test
    void termsOfUnknownOfficesAreCounted() {
        assertThat(read(10, COUNTRY, PERSON).skipped())
                .singleElement()
                .asString()
                .startsWith("1 terms of offices");
    }
}
