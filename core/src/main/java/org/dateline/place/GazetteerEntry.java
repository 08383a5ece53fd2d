// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Optional;

/**
 * An entry of the gazetteer.
 *
 * @param id such as {@code geonames:98182}, {@code country:IRQ}, {@code region:west-bank}
 * @param name main name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3, absent for what lies in several or none
 * @param division id of the first-level division it lies in
 * @param coordinates a point that stands for it
 * @param population inhabitants, 0 when unknown
 */
public record GazetteerEntry(
        String id,
        String name,
        Kind kind,
        Optional<String> country,
        Optional<String> division,
        Coordinates coordinates,
        long population) {

    /** What a gazetteer entry is. */
    public enum Kind {
        COUNTRY,
        /** First-level division: province, state, governorate. */
        DIVISION,
        /** A region, territory, sea or strait with a name of its own. */
        REGION,
        CITY,
        /** A base, camp, airport, building or neighbourhood. */
        SITE
    }
}
