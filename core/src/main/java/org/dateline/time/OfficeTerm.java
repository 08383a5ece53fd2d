// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a person held an office: a story that gives the person that title was written within the term.
 *
 * @param office words of the title that a story puts beside the name: "Secretary of State"
 * @param name of the holder: "Antony Blinken"
 * @param from first day in office, absent when not known
 * @param to last day in office, absent when not known or still in office
 */
public record OfficeTerm(String office, String name, Optional<LocalDate> from, Optional<LocalDate> to) {}
