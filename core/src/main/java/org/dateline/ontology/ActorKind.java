// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing an actor is; codebook section 2. */
public enum ActorKind {
    PERSON,
    GOVERNMENT,
    ARMED_GROUP,
    ORGANIZATION,
    MEDIA,
    POPULATION;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActorKind> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
