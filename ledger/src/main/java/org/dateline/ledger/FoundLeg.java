// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.place.Coordinates;
import org.dateline.time.DayRange;

/**
 * One stop of a trip, as one story tells it.
 *
 * @param traveller name of who travels
 * @param travellerId the same for all wordings of the name
 * @param place as worded
 * @param country ISO 3166-1 alpha-3
 * @param coordinates of the place
 * @param days when the traveller was there
 * @param factuality did it happen, as told
 * @param met names of the people met there
 * @param story id of the story
 * @param outlet who published the story
 * @param file where the story was read
 */
public record FoundLeg(
        String traveller,
        String travellerId,
        String place,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        DayRange days,
        String factuality,
        List<String> met,
        String story,
        Optional<String> outlet,
        String file) {
    public FoundLeg {
        met = List.copyOf(met);
    }
}
