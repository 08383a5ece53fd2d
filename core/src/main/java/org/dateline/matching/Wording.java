// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.LocalDate;
import org.dateline.ontology.Stance;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/** Amounts, days and stances in a few words, for lines that people read. */
public final class Wording {
    private Wording() {}

    /** Such as "12", "about 300", "at least 12", "2 to 4". */
    public static String of(Amount amount) {
        String about = amount.approximate() ? "about " : "";
        if (amount.low().isPresent() && amount.low().equals(amount.high())) {
            return about + amount.low().getAsInt();
        }
        if (amount.low().isPresent() && amount.high().isPresent()) {
            return about + amount.low().getAsInt() + " to " + amount.high().getAsInt();
        }
        if (amount.low().isPresent()) {
            return "at least " + amount.low().getAsInt();
        }
        return amount.high().isPresent() ? "at most " + amount.high().getAsInt() : "an unknown number";
    }

    /** Such as "2023-11-05", "2023-10-17 to 2023-11-03", "since 2023-10-07". */
    public static String of(DayRange days) {
        if (days.isSingleDay()) {
            return days.from().map(LocalDate::toString).orElseThrow();
        }
        if (days.from().isPresent() && days.to().isPresent()) {
            return days.from().get() + " to " + days.to().get();
        }
        if (days.from().isPresent()) {
            return "since " + days.from().get();
        }
        return days.to().map(last -> "until " + last).orElse("no day");
    }

    /** Such as "Hamas claims", "Iran is accused". */
    static String of(Standing standing) {
        String passive = standing.stance() == Stance.ACCUSED || standing.stance() == Stance.SUSPECTED ? " is " : " ";
        return standing.party().name() + passive + standing.stance().code();
    }
}
