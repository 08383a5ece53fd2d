// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;

/** Weekdays against dates: what the two, told of one day, say about the year, and what the lead says about the day. */
final class CalendarEvidence {
    private static final int DAYS_A_WEEK = 7;

    private final ParsedStory story;
    private final int daysToRelease;
    private final Ahead ahead;

    /**
     * @param story to be dated
     * @param daysToRelease how much older than the weekday of their release figures may be
     * @param ahead tells what is still to come
     */
    CalendarEvidence(ParsedStory story, int daysToRelease, Ahead ahead) {
        this.story = story;
        this.daysToRelease = daysToRelease;
        this.ahead = ahead;
    }

    List<Evidence> read(List<Phrase> times) {
        List<Evidence> evidence = new ArrayList<>();
        for (Phrase time : times) {
            dated(time).ifPresent(evidence::add);
            released(time, times).ifPresent(evidence::add);
        }
        lead(times).ifPresent(evidence::add);
        return evidence;
    }

    // "Sunday, 5 November": years in which that day was a Sunday, and a day of the week around the story. A full date
    // says no more than that the story is not older, unless the lead tells it.
    private Optional<Evidence> dated(Phrase time) {
        if (!(time.first() instanceof Moment.CalendarDay day)
                || (day.weekday().isEmpty() && (day.year().isEmpty() || !isInLead(time)))) {
            return Optional.empty();
        }
        String says = day.weekday()
                .map(name -> english(name) + " fell on " + day.day() + "/" + day.month())
                .orElse("the full date " + day.day() + "/" + day.month() + "/"
                        + day.year().orElse(0));
        return Optional.of(new Evidence(
                time.span(),
                Evidence.Kind.CALENDAR,
                written -> near(day, written)
                        .filter(date -> day.weekday()
                                .map(name -> date.getDayOfWeek() == name)
                                .orElse(true))
                        .filter(date -> isOfTheWeek(time, date, written))
                        .isPresent(),
                says));
    }

    private boolean isOfTheWeek(Phrase time, LocalDate date, LocalDate written) {
        long before = ChronoUnit.DAYS.between(date, written);
        return before < DAYS_A_WEEK && (pointsAhead(time) ? before > -DAYS_A_WEEK : before >= 0);
    }

    // "Figures released on Friday showed that between October 17
    // and November 3 ...": Friday is November 3 or just after.
    private Optional<Evidence> released(Phrase time, List<Phrase> times) {
        Optional<Moment.CalendarDay> end = end(time);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        return times.stream()
                .filter(other -> other.sentence() == time.sentence() && other.isBareWeekday())
                .findFirst()
                .map(other -> {
                    DayOfWeek name = ((Moment.NamedWeekday) other.first()).day();
                    return new Evidence(
                            other.span().hull(time.span()),
                            Evidence.Kind.CALENDAR,
                            written -> isReleasedOn(
                                    written.with(TemporalAdjusters.previousOrSame(name)), end.get(), written),
                            "what is told on " + english(name) + " runs to "
                                    + end.get().day() + "/" + end.get().month() + ", so that " + english(name)
                                    + " is on or just after it");
                });
    }

    private static Optional<Moment.CalendarDay> end(Phrase time) {
        if (time.first() instanceof Moment.CalendarSpan span) {
            return Optional.of(span.last());
        }
        if (time.last().isPresent() && time.last().get() instanceof Moment.CalendarDay day) {
            return Optional.of(day);
        }
        return Optional.empty();
    }

    private boolean isReleasedOn(LocalDate told, Moment.CalendarDay end, LocalDate written) {
        Optional<LocalDate> last = near(end, written);
        long days = last.map(day -> ChronoUnit.DAYS.between(day, told)).orElse(-1L);
        return days >= 0 && days <= daysToRelease;
    }

    private Optional<Evidence> lead(List<Phrase> times) {
        List<Phrase> inLead = times.stream()
                .filter(time -> isInLead(time) && !pointsAhead(time))
                .filter(time -> time.isBareWeekday()
                        || (time.first() instanceof Moment.CalendarDay day
                                && day.weekday().isPresent()
                                && time.bound() == Bound.POINT))
                .toList();
        if (inLead.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                inLead.getFirst().span(),
                Evidence.Kind.LEAD,
                written -> inLead.stream().anyMatch(time -> isThatDay(time.first(), written))
                        && inLead.stream().allMatch(time -> !isAfter(time.first(), written)),
                "the newest day in the lead, \"" + story.text(inLead.getFirst().span()) + "\", is the story's own"));
    }

    private static boolean isThatDay(Moment moment, LocalDate written) {
        return switch (moment) {
            case Moment.NamedWeekday weekday -> weekday.day() == written.getDayOfWeek();
            case Moment.CalendarDay day ->
                near(day, written).map(written::equals).orElse(false);
            default -> false;
        };
    }

    private static boolean isAfter(Moment moment, LocalDate written) {
        return moment instanceof Moment.CalendarDay day
                && near(day, written).map(date -> date.isAfter(written)).orElse(false);
    }

    private static Optional<LocalDate> near(Moment.CalendarDay day, LocalDate written) {
        DayRange days = new MomentResolver(Optional.of(written)).days(day, DayRange.unknown());
        return days.from();
    }

    private boolean isInLead(Phrase time) {
        return story.layout().lead().stream()
                .map(Paragraph::span)
                .anyMatch(paragraph -> paragraph.overlaps(time.span()));
    }

    private boolean pointsAhead(Phrase time) {
        Sentence sentence = story.sentences().get(time.sentence());
        return ahead.isAhead(sentence, sentence.token(time.token()));
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
