// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from first to last, both inclusive; an absent end is open ("since October 7").
 *
 * @param from first day
 * @param to last day
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    public DayRange {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Days run backwards: " + from.get() + " to " + to.get());
        }
    }

    public static DayRange of(LocalDate day) {
        return of(day, day);
    }

    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(Optional.of(first), Optional.of(last));
    }

    public static DayRange since(LocalDate first) {
        return new DayRange(Optional.of(first), Optional.empty());
    }

    public static DayRange until(LocalDate last) {
        return new DayRange(Optional.empty(), Optional.of(last));
    }

    /** Known neither way: "recently". */
    public static DayRange unknown() {
        return new DayRange(Optional.empty(), Optional.empty());
    }

    public boolean isKnown() {
        return from.isPresent() || to.isPresent();
    }

    public boolean isSingleDay() {
        return from.isPresent() && from.equals(to);
    }

    /** Whether the two have a day in common; open ends reach for ever. */
    public boolean overlaps(DayRange other) {
        return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
    }

    private boolean startsAfterEndOf(DayRange other) {
        return from.isPresent()
                && other.to().isPresent()
                && from.get().isAfter(other.to().get());
    }
}
