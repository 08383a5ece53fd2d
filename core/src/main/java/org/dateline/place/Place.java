// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Optional;
import org.dateline.ontology.Precision;

/**
 * A place as a story words it, resolved to a gazetteer entry where one is known.
 *
 * @param name as worded: "occupied West Bank", "near Mosul"
 * @param id gazetteer id, such as {@code geonames:98182}
 * @param country ISO 3166-1 alpha-3; absent for seas and for several countries
 * @param coordinates of the entry
 * @param precision how closely the happening is placed by it
 */
public record Place(
        String name,
        Optional<String> id,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        Precision precision) {}
