// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.time.DayRange;
import org.dateline.time.Grain;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static final TimeReader TIMES = TimeReader.of(TimeWordFiles.read(KnowledgeFiles.bundled()));
    private static final LocalDate SUNDAY = LocalDate.of(2023, 11, 5);

    private static List<TimeExpression> on(LocalDate day, String text) {
        return TIMES.read(FlatParses.of(Story.of("s", text).published(day, PublishedFrom.GIVEN)));
    }

    private static String shown(DayRange days) {
        return days.from().map(LocalDate::toString).orElse("") + ".."
                + days.to().map(LocalDate::toString).orElse("");
    }

    /** Wordings that tell one time, counted from Sunday, 5 November 2023. */
    @ParameterizedTest
    @CsvFileSource(resources = "times.tsv", delimiter = '\t', quoteCharacter = '\0')
    void oneTimeIsReadWithItsPreposition(String sentence, String wording, String days) {
        List<TimeExpression> times = on(SUNDAY, sentence);
        assertThat(times).as(sentence).isNotEmpty();
        TimeExpression last = times.getLast();
        assertThat(last.span().in(sentence)).isEqualTo(wording);
        assertThat(shown(last.days())).as(last.rule()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They talked for three hours.",
                "The 32-year-old man fled.",
                "It may march on the capital.",
                "They hold 2,500 posts that cost $2000.",
                "The vote was 17-20 against.",
                "He is the second in line.",
                "The attack took place at 7:45 p.m. local time.",
                "A two-day visit ended.",
                "They were then moved.",
                "A score of 5-6 was enough."
            })
    void otherNumbersAndDurationsTellNoTime(String sentence) {
        assertThat(on(SUNDAY, sentence))
                .filteredOn(time -> time.days().isKnown())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels have recently moved.",
                "In recent years they moved.",
                "They fought for months.",
                "Several years ago they moved.",
                "He left two years after the talks failed."
            })
    void vagueWordsAreKeptWithoutDays(String sentence) {
        assertThat(on(SUNDAY, sentence)).singleElement().satisfies(time -> {
            assertThat(time.grain()).isEqualTo(Grain.VAGUE);
            assertThat(time.days().isKnown()).isFalse();
        });
    }

    @Test
    void aWeekdayIsTheNearestOneOnOrBeforeTheStorysDay() {
        Random random = new Random(7);
        for (int round = 0; round < 120; round++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(30_000));
            for (DayOfWeek name : DayOfWeek.values()) {
                String word = name.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                TimeExpression time = on(day, "They met on " + word + ".").getFirst();
                LocalDate named = time.days().from().orElseThrow();
                assertThat(named.getDayOfWeek()).isEqualTo(name);
                assertThat(named).isBetween(day.minusDays(6), day);
                assertThat(time.weekday()).isTrue();
                assertThat(time.pointingForward(day).days().from().orElseThrow())
                        .isBetween(day, day.plusDays(6));
            }
        }
    }

    @Test
    void everyDateIsReadBackInEveryOrder() {
        Random random = new Random(8);
        for (int round = 0; round < 150; round++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(25_000));
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            for (String wording : List.of(
                    month + " " + day.getDayOfMonth() + ", " + day.getYear(),
                    day.getDayOfMonth() + " " + month + " " + day.getYear(),
                    weekday + ", " + month + " " + day.getDayOfMonth() + ", " + day.getYear(),
                    weekday + " " + day.getDayOfMonth() + " " + month + " " + day.getYear(),
                    day.toString())) {
                assertThat(TIMES.read(FlatParses.of(Story.of("s", "They met on " + wording + " in Arka."))))
                        .as(wording)
                        .singleElement()
                        .satisfies(time -> assertThat(time.days()).isEqualTo(DayRange.of(day)));
            }
        }
    }

    @Test
    void inAStoryWithoutADayRelativeTimesStayUnknown() {
        List<TimeExpression> times =
                TIMES.read(FlatParses.of(Story.of("s", "He came on Friday. He left on May 3. He was born in 1950.")));
        assertThat(times).extracting(time -> shown(time.days())).containsExactly("..", "..", "1950-01-01..1950-12-31");
    }

    @Test
    void theFollowingDayCountsFromTheDayNamedBefore() {
        List<TimeExpression> times =
                on(SUNDAY, "They came on October 3. They left the following day. Two days later they were back.");
        assertThat(times)
                .extracting(time -> shown(time.days()))
                .containsExactly("2023-10-03..2023-10-03", "2023-10-04..2023-10-04", "2023-10-06..2023-10-06");
    }

    @Test
    void yearsLaterCountFromTheYearNamedBefore() {
        assertThat(on(SUNDAY, "They left in 2011. They were asked back three years later."))
                .extracting(time -> shown(time.days()))
                .containsExactly("2011-01-01..2011-12-31", "2014-01-01..2014-12-31");
    }

    @Test
    void theDatelinesDayIsNoTimeOfTheStory() {
        assertThat(on(SUNDAY, "Arka port raided\n\nARKA, Nov. 3 (AP) - Two men were held on Monday."))
                .extracting(time -> shown(time.days()))
                .containsExactly("2023-10-30..2023-10-30");
    }

    @Test
    void spansOfAnyTextLieInOrderInside() {
        String[] pieces = {
            "on",
            "May",
            "3",
            "and",
            "17",
            "-",
            "20",
            "Friday",
            ",",
            "2016",
            "last",
            "week",
            "since",
            "between",
            "the",
            "of",
            "early",
            "yesterday",
            "'s",
            "two",
            "days",
            "ago",
            "later",
            "31",
            "February",
            "\n",
            "until",
            "(",
            "9/11"
        };
        Random random = new Random(9);
        for (int round = 0; round < 1200; round++) {
            StringBuilder text = new StringBuilder("It was ");
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int end = 0;
            for (TimeExpression time : on(SUNDAY, text.toString())) {
                assertThat(time.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = time.span().end();
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
