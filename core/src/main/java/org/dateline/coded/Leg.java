// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.Factuality;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/**
 * One stop of a trip; codebook section 5.
 *
 * @param place the stop
 * @param days when the traveller was there
 * @param factuality did it happen, as told
 * @param purpose as worded
 * @param met ids of the people met there
 * @param spans the words it was read from
 */
public record Leg(
        EventPlace place,
        DayRange days,
        Factuality factuality,
        Optional<String> purpose,
        List<String> met,
        List<Span> spans) {
    public Leg {
        met = List.copyOf(met);
        spans = List.copyOf(spans);
    }
}
