// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * An entry of the actor directory.
 *
 * @param id such as {@code country:IRQ}, {@code person:antony-blinken}, {@code group:hamas}
 * @param name as commonly written
 * @param aliases other spellings and short names
 * @param kind what kind of thing it is
 * @param country ISO 3166-1 alpha-3, or {@code INT}
 * @param sector outside the terms of any office
 * @param terms offices held by a person; years in which a group was active; a party's years in government
 */
public record KnownActor(
        String id,
        String name,
        List<String> aliases,
        ActorKind kind,
        Optional<String> country,
        Sector sector,
        List<Term> terms) {
    public KnownActor {
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
    }
}
