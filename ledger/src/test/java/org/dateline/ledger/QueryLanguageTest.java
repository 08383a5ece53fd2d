// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

    @Test
    void termsSideBySideMustAllFit() {
        assertThat(QueryLanguage.parse(
                        "type:assault,coerce country:irq by:\"Red Front\" killed>=5 depot \"supply line\""))
                .containsExactly(
                        new Filter.Type(Set.of(EventType.ASSAULT, EventType.COERCE)),
                        new Filter.InCountry(Set.of("IRQ")),
                        new Filter.Participant(Filter.Part.ACTOR, "Red Front"),
                        new Filter.Toll(Fate.KILLED, 5),
                        new Filter.Text("depot"),
                        new Filter.Text("\"supply line\""));
    }

    @Test
    void confidenceIsBoundFromBothSides() {
        assertThat(QueryLanguage.parse("confidence<0.6")).containsExactly(new Filter.Confidence(0, 0.6));
        assertThat(QueryLanguage.parse("confidence>=.8")).containsExactly(new Filter.Confidence(0.8, 2));
    }

    @Test
    void orMinusAndBracketsAreWhatTheySeem() {
        assertThat(QueryLanguage.parse("(drone or rocket) -fact:planned"))
                .containsExactly(
                        new Filter.AnyOf(List.of(new Filter.Text("drone"), new Filter.Text("rocket"))),
                        new Filter.Not(new Filter.Told(Set.of(Factuality.PLANNED))));
        assertThat(QueryLanguage.parse("")).isEmpty();
    }

    @Test
    void monthsAndYearsAreAllTheirDays() {
        Filter november = new Filter.AllOf(
                List.of(new Filter.From(LocalDate.of(2023, 11, 1)), new Filter.Until(LocalDate.of(2023, 11, 30))));
        assertThat(QueryLanguage.parse("day:2023-11")).containsExactly(november);
        assertThat(QueryLanguage.parse("day:2023-11-01..2023-11-30")).containsExactly(november);
        assertThat(QueryLanguage.parse("until:2023")).containsExactly(new Filter.Until(LocalDate.of(2023, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    drone tpye:assault   | character 7: unknown field tpye; fields are type
                    type:asault          | character 1: unknown type asault; known are agree
                    day:2023-13          | character 1: there is no such day
                    day:soon             | not a day, month or year: soon; write 2023-11-03
                    killed>=many         | not a number: many
                    killed<5             | character 1: killed is asked for with >= or >
                    confidence<low       | character 1: not a number: low
                    country:Iraq         | such as IRQ, not Iraq
                    (drone or            | character 10: a term is missing here
                    (drone               | character 1: this bracket is never closed
                    drone)               | character 6: a bracket closes that never opened
                    "supply              | character 1: this quotation mark is never closed
                    """)
    void whatIsWrongIsToldWithItsPlace(String query, String says) {
        assertThatThrownBy(() -> QueryLanguage.parse(query))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining(says);
    }
}
