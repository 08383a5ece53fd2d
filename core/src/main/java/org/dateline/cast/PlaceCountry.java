// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;

/** Says in which countries towns and regions of a name lie; for the country of local people. */
public interface PlaceCountry {
    /** ISO 3166-1 alpha-3, that of the best known place first; empty when the name is unknown. */
    List<String> of(String placeName);

    /** The country of a region's people or adjective: ESP for "Catalan"; empty when the word is none. */
    default Optional<String> ofDemonym(String word) {
        return Optional.empty();
    }
}
