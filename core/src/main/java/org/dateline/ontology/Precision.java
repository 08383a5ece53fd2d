// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How closely a place is known; codebook section 3.3. */
public enum Precision {
    /** A site, neighbourhood or town. */
    EXACT,
    /** Near a town; a district, province or territory. */
    AREA,
    COUNTRY,
    NONE;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Precision> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
