// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Standing facts between two actors; codebook section 7. */
public enum RelationType {
    BACKS,
    OPPOSES,
    ALLIED_WITH,
    RECOGNISES,
    PART_OF,
    LEADS,
    HOSTS_FORCES_OF;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RelationType> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
