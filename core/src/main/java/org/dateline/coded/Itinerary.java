// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;

/**
 * A trip: its stops in order of time; codebook section 5.
 *
 * @param traveller id of the actor who travels
 * @param legs every stop
 * @param rule what read it
 */
public record Itinerary(String traveller, List<Leg> legs, String rule) {
    public Itinerary {
        legs = List.copyOf(legs);
    }
}
