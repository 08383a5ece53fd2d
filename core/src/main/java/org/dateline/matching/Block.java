// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;

/**
 * Where to look for reports of the same happening: two reports are compared when they share a family and an area and
 * their days come near each other.
 *
 * @param family kind of event
 * @param area a country ({@code IRQ}), a cell of the grid ({@code cell:33:44}), or {@link #NOWHERE}
 * @param first first day, counted from 1970-01-01
 * @param last last day, counted likewise; at most {@link #LONGEST_IN_DAYS} after the first
 */
public record Block(TypeFamily family, String area, long first, long last) {
    /** The area of reports that name no place and no one from a known country. */
    public static final String NOWHERE = "nowhere";

    /** Longer windows are cut to their last days: a look-up has to go back no further than this. */
    public static final long LONGEST_IN_DAYS = 31;

    /** How far apart the days of two reports may lie, by time zones, "overnight" and mistakes. */
    public static final long SLACK_IN_DAYS = 2;

    static List<Block> of(Report report) {
        Optional<Window> window = Window.of(report);
        long last = window.map(days -> days.last().toEpochDay()).orElse(0L);
        long first = window.map(days -> days.first().toEpochDay()).orElse(0L);
        long cut = Math.max(first, last - LONGEST_IN_DAYS);
        return areas(report).stream()
                .map(area -> new Block(TypeFamily.of(report.type()), area, cut, last))
                .toList();
    }

    /** Whether reports of this block and of another are to be compared. */
    public boolean meets(Block other) {
        return family == other.family
                && area.equals(other.area)
                && first <= other.last + SLACK_IN_DAYS
                && other.first <= last + SLACK_IN_DAYS;
    }

    private static Set<String> areas(Report report) {
        Set<String> areas = new TreeSet<>();
        report.place().flatMap(Place::country).ifPresent(areas::add);
        report.place().flatMap(Place::coordinates).ifPresent(point -> areas.addAll(cells(point)));
        Stream.of(report.actors(), report.recipients())
                .flatMap(List::stream)
                .flatMap(party -> party.country().stream())
                .forEach(areas::add);
        return areas.isEmpty() ? Set.of(NOWHERE) : areas;
    }

    /** The cell of one degree and, where the point lies close to its edge, the next one: borders run through towns. */
    private static Set<String> cells(Coordinates point) {
        Set<String> cells = new TreeSet<>();
        for (double north : new double[] {-0.2, 0.2}) {
            for (double east : new double[] {-0.2, 0.2}) {
                cells.add("cell:" + (long) Math.floor(point.latitude() + north) + ":"
                        + (long) Math.floor(point.longitude() + east));
            }
        }
        return cells;
    }

    /** The days a report can be looked for under, when it or its story is dated. */
    record Window(LocalDate first, LocalDate last) {
        // Undated news is of the week before it is printed.
        private static final int NEWS_IN_DAYS = 6;

        static Optional<Window> of(Report report) {
            Optional<LocalDate> first = report.days().from();
            Optional<LocalDate> last = report.days().to();
            if (first.isPresent() && last.isPresent()) {
                return Optional.of(new Window(first.get(), last.get()));
            }
            if (first.isPresent()) {
                LocalDate open = report.published()
                        .filter(day -> !day.isBefore(first.get()))
                        .orElse(first.get());
                return Optional.of(new Window(first.get(), open));
            }
            if (last.isPresent()) {
                return Optional.of(new Window(last.get().minusDays(NEWS_IN_DAYS), last.get()));
            }
            return report.published().map(day -> new Window(day.minusDays(NEWS_IN_DAYS), day));
        }
    }
}
