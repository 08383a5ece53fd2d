// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * Whoever takes part in a reported event, as it can be compared from story to story.
 *
 * @param name the fullest the story gives
 * @param directoryId id in the actor directory, when it is known there
 * @param kind what kind of thing it is
 * @param country ISO 3166-1 alpha-3, or {@code INT}
 * @param sector which part of society
 */
public record Party(
        String name, Optional<String> directoryId, ActorKind kind, Optional<String> country, Sector sector) {

    /** The same actor, cut loose from its story. */
    public static Party of(Actor actor) {
        return new Party(actor.name(), actor.directoryId(), actor.kind(), actor.country(), actor.sector());
    }

    /** Whether it is called by a name, rather than described: "Red Front", not "two gunmen". */
    public boolean isNamed() {
        return directoryId.isPresent() || name.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The same for all wordings of the same party: its directory id, else its plain name with its country. */
    public String identity() {
        return directoryId.orElseGet(() ->
                "name:" + PlainName.of(name) + country.map(code -> "/" + code).orElse(""));
    }
}
