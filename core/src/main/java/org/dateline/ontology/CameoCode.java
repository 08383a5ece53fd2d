// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A line of the crosswalk from our event types to the codes of CAMEO.
 *
 * @param type of the event
 * @param mode one the event must have; none when any or no mode will do
 * @param factuality what is told of it
 * @param code CAMEO's, of two to four digits; the first two are its root
 * @param name CAMEO's
 */
public record CameoCode(EventType type, Optional<Mode> mode, Factuality factuality, String code, String name) {

    /** Whether an event has this code. */
    public boolean fits(EventType otherType, List<Mode> modes, Factuality told) {
        return type == otherType
                && factuality == told
                && mode.map(modes::contains).orElse(true);
    }
}
