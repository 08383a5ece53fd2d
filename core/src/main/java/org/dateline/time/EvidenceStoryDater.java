// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.story.Dateline;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;

/** Tries the days that a story's fixed points leave open, and names one only when it alone fits all the evidence. */
final class EvidenceStoryDater implements StoryDater {
    // News that names nothing newer than this is rare; dates and weekdays agree again after five or six years.
    private static final int YEARS_AFTER_LATEST = 4;
    // Figures "from X to Y", made known "on Friday", are of Friday itself or, if that fits nowhere, a day or two older.
    private static final int DAYS_TO_RELEASE = 2;

    private final PhraseReader phrases;
    private final HeadDates headDates;
    private final FixedPoints fixedPoints;
    private final Ahead ahead;

    EvidenceStoryDater(TimeWords words, List<OfficeTerm> terms) {
        this.phrases = new PhraseReader(words);
        this.headDates = new HeadDates(phrases);
        this.fixedPoints = new FixedPoints(words, terms);
        this.ahead = Ahead.of(words);
    }

    @Override
    public Optional<DatedStory> date(ParsedStory story) {
        Optional<Dateline> dateline = story.layout().dateline();
        if (dateline.flatMap(Dateline::date).isPresent()) {
            Span span = dateline.get().span();
            LocalDate day = dateline.get().date().get();
            return Optional.of(new DatedStory(
                    new Published(day, PublishedFrom.DATELINE), List.of(span), "the dateline says " + day));
        }
        List<Phrase> times = phrases.read(story);
        Window window = Window.of(fixedPoints.read(story, times));
        Optional<HeadDates.HeadDate> head = headDates.read(story);
        if (head.isPresent()) {
            return marked(head.get(), window);
        }
        for (int days = 0; days <= DAYS_TO_RELEASE; days++) {
            List<Evidence> evidence = new CalendarEvidence(story, days, ahead).read(times);
            List<LocalDate> fitting = fitting(window, evidence);
            if (!fitting.isEmpty()) {
                return fitting.size() > 1
                        ? Optional.empty()
                        : Optional.of(dated(fitting.getFirst(), window.fixed(), evidence));
            }
        }
        return Optional.empty();
    }

    /**
     * The days on which a story can have been written.
     *
     * @param first by the newest thing that it names
     * @param last by an office that ended, where it names a holder
     */
    private record Window(List<FixedPoints.Fixed> fixed, Optional<LocalDate> first, Optional<LocalDate> last) {
        static Window of(List<FixedPoints.Fixed> fixed) {
            return new Window(
                    fixed,
                    fixed.stream().flatMap(point -> point.from().stream()).max(LocalDate::compareTo),
                    fixed.stream().flatMap(point -> point.to().stream()).min(LocalDate::compareTo));
        }

        Stream<LocalDate> days() {
            if (first.isEmpty()) {
                return Stream.empty();
            }
            LocalDate newest = first.get().plusYears(YEARS_AFTER_LATEST);
            LocalDate end = last.filter(day -> day.isBefore(newest)).orElse(newest);
            return end.isBefore(first.get()) ? Stream.empty() : first.get().datesUntil(end.plusDays(1));
        }
    }

    // A date as a mark needs its year: its own, or the only one that both bounds leave.
    private static Optional<DatedStory> marked(HeadDates.HeadDate head, Window window) {
        Moment.CalendarDay day = head.day();
        Evidence evidence = new Evidence(
                head.span(),
                Evidence.Kind.CALENDAR,
                written -> written.getMonthValue() == day.month()
                        && written.getDayOfMonth() == day.day()
                        && day.weekday().map(written.getDayOfWeek()::equals).orElse(true),
                "the " + head.where() + " says " + day.day() + "/" + day.month());
        if (day.year().isPresent()) {
            return new MomentResolver(Optional.empty())
                    .day(day)
                    .map(written -> dated(written, List.of(), List.of(evidence)));
        }
        boolean bounded = window.last().isPresent() || day.weekday().isPresent();
        List<LocalDate> fitting = bounded
                ? window.days()
                        .filter(written -> evidence.allows().test(written))
                        .toList()
                : List.of();
        return fitting.size() == 1
                ? Optional.of(dated(fitting.getFirst(), window.fixed(), List.of(evidence)))
                : Optional.empty();
    }

    private static List<LocalDate> fitting(Window window, List<Evidence> evidence) {
        boolean hasDate = evidence.stream().anyMatch(each -> each.kind() == Evidence.Kind.CALENDAR);
        boolean hasLead = evidence.stream().anyMatch(each -> each.kind() == Evidence.Kind.LEAD);
        if (!hasDate || !hasLead) {
            return List.of();
        }
        return window.days()
                .filter(day -> evidence.stream().allMatch(each -> each.allows().test(day)))
                .toList();
    }

    private static DatedStory dated(LocalDate day, List<FixedPoints.Fixed> fixed, List<Evidence> evidence) {
        List<Span> spans = Stream.concat(
                        evidence.stream().map(Evidence::span), fixed.stream().map(FixedPoints.Fixed::span))
                .distinct()
                .sorted()
                .toList();
        String says = Stream.concat(
                        fixed.stream().map(FixedPoints.Fixed::says),
                        evidence.stream().map(Evidence::says))
                .distinct()
                .collect(Collectors.joining("; "));
        return new DatedStory(new Published(day, PublishedFrom.INFERRED), spans, says + "; only " + day + " fits");
    }
}
