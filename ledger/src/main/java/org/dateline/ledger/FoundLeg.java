// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.time.DayRange;

/**
 * One stop of a trip, as one story tells it.
 *
 * @param traveller name of who travels
 * @param place as worded
 * @param country ISO 3166-1 alpha-3
 * @param days when the traveller was there
 * @param factuality did it happen, as told
 * @param met names of the people met there
 * @param outlet who published the story
 * @param file where the story was read
 */
public record FoundLeg(
        String traveller,
        String place,
        Optional<String> country,
        DayRange days,
        String factuality,
        List<String> met,
        Optional<String> outlet,
        String file) {
    public FoundLeg {
        met = List.copyOf(met);
    }
}
