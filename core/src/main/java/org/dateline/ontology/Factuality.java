// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Did it happen, as told; codebook section 3.5. */
public enum Factuality {
    /** Done or under way. */
    HAPPENED,
    /** Set to happen. */
    PLANNED,
    /** May, could, if; attempted offers. */
    POSSIBLE,
    /** Did not happen, was cancelled, failed. */
    NEGATED;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Factuality> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
