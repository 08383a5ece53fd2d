// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;

/** Says in which country a town or region lies, best known one first; for the country of local people. */
public interface PlaceCountry {
    /** ISO 3166-1 alpha-3; empty when the name is unknown. */
    Optional<String> of(String placeName);
}
