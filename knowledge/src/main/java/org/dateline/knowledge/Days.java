// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the days of knowledge files: 2021-01-26, or a month or year, which stands for the whole of it. */
final class Days {
    private Days() {}

    /** The first day of what a column says; empty when it says nothing. */
    static Optional<LocalDate> first(KnowledgeLine line, String text) {
        return day(line, text, false);
    }

    /** The last day of what a column says; empty when it says nothing. */
    static Optional<LocalDate> last(KnowledgeLine line, String text) {
        return day(line, text, true);
    }

    private static Optional<LocalDate> day(KnowledgeLine line, String text, boolean last) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
                        case 7 ->
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException e) {
            throw line.bad("\"" + text + "\" is no day; wanted 2021-01-26, 2021-01 or 2021");
        }
    }
}
