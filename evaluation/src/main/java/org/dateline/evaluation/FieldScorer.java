// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.wire.WrittenEvent;
import org.dateline.wire.WrittenPlace;

/** Counts the fields of matched events. */
final class FieldScorer {
    private static final Set<String> CLOSE = Set.of("exact", "area");
    private static final double NEAR_KM = 161;

    private final ActorPairs actors;
    private final Counts counts;

    FieldScorer(ActorPairs actors, Counts counts) {
        this.actors = actors;
        this.counts = counts;
    }

    void score(WrittenEvent gold, WrittenEvent found) {
        counts.field(Measure.MODES, agree(gold.modes(), found.modes()));
        counts.field(Measure.FACTUALITY, gold.factuality().equals(found.factuality()));
        counts.field(Measure.BACKGROUND, gold.background() == found.background());
        boolean sameDate = from(gold).equals(from(found)) && to(gold).equals(to(found));
        counts.field(Measure.DATE, sameDate);
        counts.field(
                Measure.DATE_WITHIN_A_DAY, sameDate || (near(from(gold), from(found)) && near(to(gold), to(found))));
        place(gold.place(), found.place());
        counts.field(Measure.SOURCES, actors.agree(gold.sources(), found.sources()));
        responsibility(gold.responsibility(), found.responsibility());
        toll(gold.toll(), found.toll());
    }

    private static boolean agree(List<String> gold, List<String> found) {
        return (gold.isEmpty() && found.isEmpty()) || gold.stream().anyMatch(found::contains);
    }

    private static Optional<LocalDate> from(WrittenEvent event) {
        return event.date().flatMap(WrittenEvent.Date::from);
    }

    private static Optional<LocalDate> to(WrittenEvent event) {
        return event.date().flatMap(WrittenEvent.Date::to);
    }

    private static boolean near(Optional<LocalDate> gold, Optional<LocalDate> found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return gold.equals(found);
        }
        return Math.abs(ChronoUnit.DAYS.between(gold.get(), found.get())) <= 1;
    }

    private void place(Optional<WrittenPlace> gold, Optional<WrittenPlace> found) {
        counts.field(
                Measure.PLACE_COUNTRY,
                gold.flatMap(WrittenPlace::country).equals(found.flatMap(WrittenPlace::country)));
        boolean close =
                gold.flatMap(WrittenPlace::precision).map(CLOSE::contains).orElse(false);
        if (close && gold.flatMap(Places::point).isPresent()) {
            counts.field(Measure.PLACE_NEAR, Places.within(NEAR_KM, gold, found));
        }
    }

    private void responsibility(List<WrittenEvent.Responsibility> gold, List<WrittenEvent.Responsibility> found) {
        for (WrittenEvent.Responsibility one : gold) {
            boolean right = found.stream().anyMatch(other -> same(one, other));
            counts.add(Measure.RESPONSIBILITY, right ? 1 : 0, right ? 1 : 0, 1);
        }
        int tooMuch = (int) found.stream()
                .filter(other -> gold.stream().noneMatch(one -> same(one, other)))
                .count();
        counts.add(Measure.RESPONSIBILITY, 0, tooMuch, 0);
    }

    private boolean same(WrittenEvent.Responsibility gold, WrittenEvent.Responsibility found) {
        return gold.stance().equals(found.stance()) && actors.same(gold.actor(), found.actor());
    }

    private void toll(List<WrittenEvent.Toll> gold, List<WrittenEvent.Toll> found) {
        List<String> free = new ArrayList<>(found.stream().map(FieldScorer::key).toList());
        int agreeing =
                (int) gold.stream().filter(toll -> free.remove(key(toll))).count();
        counts.add(Measure.TOLL, agreeing, found.size(), gold.size());
    }

    private static String key(WrittenEvent.Toll toll) {
        return toll.fate() + " " + toll.low() + " " + toll.high();
    }
}
