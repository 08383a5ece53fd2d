// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** A trip as it stands in a JSON file; codebook section 5. */
public record WrittenItinerary(String traveller, List<Leg> legs, Optional<String> rule) {
    public WrittenItinerary {
        legs = Present.list(legs);
    }

    /** One stop of the trip. */
    public record Leg(
            Optional<WrittenPlace> place,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String factuality,
            Optional<String> purpose,
            List<String> met,
            List<Span> spans) {
        public Leg {
            met = Present.list(met);
            spans = Present.list(spans);
        }
    }
}
