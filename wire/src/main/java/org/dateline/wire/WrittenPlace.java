// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.text.Span;

/**
 * A place as it stands in a JSON file; codebook section 3.3.
 *
 * @param id gazetteer id
 * @param country ISO 3166-1 alpha-3
 * @param latitude WGS84 degrees north
 * @param longitude WGS84 degrees east
 * @param precision exact, area, country or none
 * @param span the words that say so
 */
public record WrittenPlace(
        Optional<String> name,
        Optional<String> id,
        Optional<String> country,
        OptionalDouble latitude,
        OptionalDouble longitude,
        Optional<String> precision,
        Optional<Span> span) {}
