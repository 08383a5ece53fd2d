// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What befell people; codebook section 3.7. */
public enum Fate {
    KILLED,
    WOUNDED,
    CASUALTIES,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    RELEASED;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fate> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
