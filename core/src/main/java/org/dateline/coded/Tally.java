// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/**
 * A reported total that is not the toll of one event; codebook section 4.
 *
 * @param what an event type, or deployed, displaced, killed, wounded, detained, hostages
 * @param modes of the events counted
 * @param actor id of who does or suffers it
 * @param amount how many
 * @param unit what is counted, as worded
 * @param place where
 * @param days the window
 * @param asOf the day on which the figure stood
 * @param source id of who gives it
 * @param spans the words it was read from; at least one
 * @param rule what read it
 */
public record Tally(
        String what,
        List<Mode> modes,
        Optional<String> actor,
        Amount amount,
        Optional<String> unit,
        Optional<EventPlace> place,
        DayRange days,
        Optional<LocalDate> asOf,
        Optional<String> source,
        List<Span> spans,
        String rule) {
    public Tally {
        modes = List.copyOf(modes);
        spans = List.copyOf(spans);
    }
}
