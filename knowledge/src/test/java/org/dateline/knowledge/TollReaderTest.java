// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantity;
import org.dateline.quantity.QuantityReader;
import org.dateline.quantity.QuantityWords;
import org.dateline.quantity.TollMention;
import org.dateline.quantity.TollReader;
import org.dateline.syntax.ParsedStory;
import org.dateline.testing.Parses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollReaderTest {
    private static final QuantityWords WORDS = QuantityWordFiles.read(KnowledgeFiles.bundled());
    private static final QuantityReader QUANTITIES = QuantityReader.of(WORDS);
    private static final TollReader TOLLS = TollReader.of(WORDS);

    private static List<String> tolls(String columns) {
        ParsedStory story = Parses.of(columns);
        return TOLLS.read(story, QUANTITIES.read(story)).stream()
                .map(toll -> toll.fate().code() + " " + shown(toll.amount()))
                .toList();
    }

    private static String shown(Amount amount) {
        return (amount.approximate() ? "about " : "")
                + (amount.low().isPresent() ? amount.low().getAsInt() : "")
                + ".."
                + (amount.high().isPresent() ? amount.high().getAsInt() : "");
    }

    /** Numbers before "men", which hangs under a verb; spaces part the words of the number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12..12",
                "seventeen | 17..17",
                "twenty-five | 25..25",
                "2,500 | 2500..2500",
                "two dozen | 24..24",
                "two hundred and fifty | 250..250",
                "2.5 million | 2500000..2500000",
                "at least 12 | 12..",
                "more than 12 | 12..",
                "up to 5 | ..5",
                "about 300 | about 300..300",
                "some 2,500 | about 2500..2500",
                "between 10 and 15 | 10..15",
                "10-15 | 10..15",
                "several | 3..",
                "dozens | 24..",
                "scores | 40..",
                "hundreds | 200..",
                "thousands | 2000..",
                "tens of thousands | 20000..",
                "half a dozen | 6..6",
                "a couple of | 2..2",
                "12 or more | 12.."
            })
    void numbersAreReadWithTheirBounds(String number, String amount) {
        StringBuilder columns = new StringBuilder();
        String[] words = number.split(" ");
        for (String word : words) {
            columns.append("%s %s NUM CD %d nummod%n".formatted(word, word, words.length + 1));
        }
        columns.append("men man NOUN NNS %d nsubj%ncame come VERB VBD 0 root%n".formatted(words.length + 2));
        List<Quantity> quantities = QUANTITIES.read(Parses.of(columns.toString()));
        assertThat(quantities).singleElement().satisfies(quantity -> {
            assertThat(shown(quantity.amount())).isEqualTo(amount);
            assertThat(quantity.unit()).contains(words.length);
        });
    }

    @ParameterizedTest
    @CsvSource({"12, years, year", "5, percent, percent", "40, km, km", "3, hours, hour", "7, million, million"})
    void measuresAreNoCounts(String number, String word, String lemma) {
        String unit = lemma.equals("million") ? "dollars dollar NOUN NNS 0 root" : "";
        assertThat(QUANTITIES.read(Parses.of("%s %s NUM CD 2 nummod%n%s %s NOUN NNS %d root%n%s"
                        .formatted(number, number, word, lemma, unit.isEmpty() ? 0 : 3, unit))))
                .isEmpty();
    }

    @Test
    void datesAndMoneyAreNoCounts() {
        assertThat(QUANTITIES.read(Parses.of("May May PROPN NNP 0 root\n12 12 NUM CD 1 nummod")))
                .isEmpty();
        assertThat(QUANTITIES.read(Parses.of("$ $ SYM $ 0 root\n_12 12 NUM CD 1 nummod")))
                .isEmpty();
        assertThat(QUANTITIES.read(Parses.of("in in ADP IN 2 case\n2003 2003 NUM CD 0 root")))
                .isEmpty();
    }

    @Test
    void killingAndWoundingAreTwoTolls() {
        assertThat(tolls("""
                        A a DET DT 2 det
                        bomb bomb NOUN NN 3 nsubj
                        exploded explode VERB VBD 0 root
                        killing kill VERB VBG 3 advcl
                        12 12 NUM CD 4 obj
                        and and CCONJ CC 7 cc
                        wounding wound VERB VBG 4 conj
                        30 30 NUM CD 7 obj""")).containsExactly("killed 12..12", "wounded 30..30");
    }

    @Test
    void aPassiveSubjectIsTheVictim() {
        assertThat(tolls("""
                        At at ADP IN 2 case
                        least least ADJ JJS 3 advmod
                        12 12 NUM CD 4 nummod
                        people people NOUN NNS 6 nsubj:pass
                        were be AUX VBD 6 aux:pass
                        killed kill VERB VBN 0 root""")).containsExactly("killed 12..");
    }

    @Test
    void aHeadlineSaysDeadAndInjured() {
        assertThat(tolls("""
                        12 12 NUM CD 2 nummod
                        dead dead ADJ JJ 0 root
                        , , PUNCT , 5 punct
                        30 30 NUM CD 5 nummod
                        injured injured ADJ JJ 2 conj""")).containsExactly("killed 12..12", "wounded 30..30");
    }

    @Test
    void noCasualtiesMeansNobodyKilled() {
        assertThat(tolls("""
                        There there PRON EX 2 expl
                        were be VERB VBD 0 root
                        no no DET DT 4 det
                        casualties casualty NOUN NNS 2 nsubj""")).containsExactly("killed 0..0");
    }

    @Test
    void oneVictimCountsOneAndBarePluralsCountNone() {
        assertThat(tolls("""
                        A a DET DT 2 det
                        soldier soldier NOUN NN 4 nsubj:pass
                        was be AUX VBD 4 aux:pass
                        killed kill VERB VBN 0 root""")).containsExactly("killed 1..1");
        assertThat(tolls("""
                        Police police NOUN NNS 2 nsubj
                        arrested arrest VERB VBD 0 root
                        protesters protester NOUN NNS 2 obj""")).isEmpty();
    }

    @Test
    void aNamedVictimCountsOne() {
        assertThat(tolls("""
                        Rebels rebel NOUN NNS 2 nsubj
                        killed kill VERB VBD 0 root
                        Ada Ada PROPN NNP 2 obj PER
                        Arkan Arkan PROPN NNP 3 flat PER""")).containsExactly("killed 1..1");
    }

    @Test
    void victimsJoinedByAndAreAddedUp() {
        assertThat(tolls("""
                        It it PRON PRP 2 nsubj
                        killed kill VERB VBD 0 root
                        14 14 NUM CD 4 nummod
                        civilians civilian NOUN NNS 2 obj
                        and and CCONJ CC 7 cc
                        five five NUM CD 7 nummod
                        soldiers soldier NOUN NNS 4 conj""")).containsExactly("killed 19..19");
    }

    @Test
    void killedAndWoundedInOneFigureAreCasualties() {
        assertThat(tolls("""
                        60 60 NUM CD 2 nummod
                        people people NOUN NNS 4 nsubj:pass
                        were be AUX VBD 4 aux:pass
                        killed kill VERB VBN 0 root
                        and and CCONJ CC 6 cc
                        wounded wound VERB VBN 4 conj""")).containsExactly("casualties 60..60");
    }

    @Test
    void onlyPeopleAreCaptured() {
        assertThat(tolls("""
                        They they PRON PRP 2 nsubj
                        captured capture VERB VBD 0 root
                        three three NUM CD 4 nummod
                        towns town NOUN NNS 2 obj""")).isEmpty();
    }

    @Test
    void theWordingAndThePeopleAreKept() {
        ParsedStory story = Parses.of("""
                Police police NOUN NNS 2 nsubj
                arrested arrest VERB VBD 0 root
                20 20 NUM CD 5 nummod
                angry angry ADJ JJ 5 amod
                men man NOUN NNS 2 obj""");
        TollMention toll = TOLLS.read(story, QUANTITIES.read(story)).getFirst();
        assertThat(story.text(toll.span())).isEqualTo("arrested 20 angry men");
        assertThat(toll.who()).contains("angry men");
        assertThat(toll.token()).isEqualTo(1);
    }
}
