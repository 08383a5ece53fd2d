// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Span;

/** A reported total as it stands in a JSON file; codebook section 4. */
public record WrittenTally(
        String what,
        List<String> modes,
        Optional<String> actor,
        OptionalInt low,
        OptionalInt high,
        boolean approximate,
        Optional<String> unit,
        Optional<WrittenPlace> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> asOf,
        Optional<String> source,
        List<Span> spans,
        Optional<String> rule) {
    public WrittenTally {
        modes = Present.list(modes);
        spans = Present.list(spans);
    }
}
