// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.Optional;
import org.dateline.place.Coordinates;

/**
 * How many of the found events happened at a place.
 *
 * @param id of the gazetteer, when the place is known there
 * @param name as most often worded
 * @param country ISO 3166-1 alpha-3
 * @param coordinates of the place
 * @param precision how closely the events are placed by it: exact, area, country
 * @param events how many
 */
public record PlaceCount(
        Optional<String> id,
        String name,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        Optional<String> precision,
        long events) {}
