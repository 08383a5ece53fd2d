// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * What the words of a mention say of the actor.
 *
 * @param kind what kind of thing
 * @param country when the words name it
 * @param sector when the words tell
 * @param gender when the words tell
 * @param plural whether "they" and not "it", "he" or "she" stands for it
 * @param guessed whether the sector is only what such words mostly mean: a director of whatever it may be
 */
record Profile(
        ActorKind kind,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<Gender> gender,
        boolean plural,
        boolean guessed) {
    Profile(
            ActorKind kind,
            Optional<String> country,
            Optional<Sector> sector,
            Optional<Gender> gender,
            boolean plural) {
        this(kind, country, sector, gender, plural, false);
    }
}
