// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Tally;
import org.dateline.coded.Toll;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which numbers of people are the toll of one event and which are totals: small stories read by all stages together. */
class TotalsAndTollsTest {
    /**
     * @param story a paragraph
     * @param totals "what low..high from..to" of each tally, days left out when none are told; "-" for none
     * @param tolls "fate low..high" of each toll of its events; "-" for none
     */
    @ParameterizedTest
    @CsvFileSource(resources = "totals-and-tolls.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aNumberIsATotalOrTheTollOfAnEvent(String story, String totals, String tolls) {
        CodedStory coded = SmallStory.read(story).coded();

        assertThat(listed(coded.tallies().stream().map(TotalsAndTollsTest::shown)))
                .as(story)
                .isEqualTo(totals);
        assertThat(listed(coded.events().stream()
                        .flatMap(event -> event.tolls().stream())
                        .map(TotalsAndTollsTest::shown)
                        .distinct()))
                .as(story)
                .isEqualTo(tolls);
    }

    private static String listed(Stream<String> shown) {
        String all = shown.collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String shown(Tally tally) {
        DayRange days = tally.days();
        return tally.what() + " " + shown(tally.amount())
                + (days.isKnown()
                        ? " " + days.from().map(LocalDate::toString).orElse("") + ".."
                                + days.to().map(LocalDate::toString).orElse("")
                        : "");
    }

    private static String shown(Toll toll) {
        return toll.fate().code() + " " + shown(toll.amount());
    }

    private static String shown(Amount amount) {
        return (amount.low().isPresent() ? amount.low().getAsInt() : "")
                + ".."
                + (amount.high().isPresent() ? amount.high().getAsInt() : "");
    }
}
