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
    private final FixedPoints fixedPoints;

    EvidenceStoryDater(TimeWords words, List<OfficeTerm> terms) {
        this.phrases = new PhraseReader(words);
        this.fixedPoints = new FixedPoints(words, terms);
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
        List<FixedPoints.Fixed> fixed = fixedPoints.read(story, times);
        Optional<LocalDate> first =
                fixed.stream().flatMap(point -> point.from().stream()).max(LocalDate::compareTo);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = fixed.stream()
                .flatMap(point -> point.to().stream())
                .min(LocalDate::compareTo)
                .filter(end -> end.isBefore(first.get().plusYears(YEARS_AFTER_LATEST)))
                .orElse(first.get().plusYears(YEARS_AFTER_LATEST));
        Optional<Evidence> filed = filed(story);
        if (filed.isPresent()) {
            // The first such day after the newest thing the story names; its year is the one meant.
            return first.get()
                    .datesUntil(last.plusDays(1))
                    .filter(day -> filed.get().allows().test(day))
                    .findFirst()
                    .map(day -> dated(day, fixed, List.of(filed.get())));
        }
        for (int days = 0; days <= DAYS_TO_RELEASE; days++) {
            List<Evidence> evidence = new CalendarEvidence(story, days).read(times);
            List<LocalDate> fitting = fitting(first.get(), last, evidence);
            if (!fitting.isEmpty()) {
                return fitting.size() > 1 ? Optional.empty() : Optional.of(dated(fitting.getFirst(), fixed, evidence));
            }
        }
        return Optional.empty();
    }

    // A dateline with day and month only.
    private Optional<Evidence> filed(ParsedStory story) {
        return story.layout()
                .dateline()
                .flatMap(line -> phrases.firstDay(story, line.span()))
                .map(day -> new Evidence(
                        story.layout().dateline().orElseThrow().span(),
                        Evidence.Kind.CALENDAR,
                        written -> written.getMonthValue() == day.month() && written.getDayOfMonth() == day.day(),
                        "the dateline says " + day.day() + "/" + day.month()));
    }

    private static List<LocalDate> fitting(LocalDate first, LocalDate last, List<Evidence> evidence) {
        boolean hasDate = evidence.stream().anyMatch(each -> each.kind() == Evidence.Kind.CALENDAR);
        boolean hasLead = evidence.stream().anyMatch(each -> each.kind() == Evidence.Kind.LEAD);
        if (!hasDate || !hasLead || last.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
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
