// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * Whoever acts, is acted on, or speaks in one story; codebook section 2.
 *
 * @param id unique in the story: A1, A2 … in order of first mention
 * @param name the fullest the story gives; for the unnamed the noun phrase without article
 * @param kind what kind of thing it is
 * @param country ISO 3166-1 alpha-3 of the state it belongs to or acts for, or {@link #INTERNATIONAL}
 * @param sector which part of society
 * @param role the office or description the story gives, as worded
 * @param directoryId id in the actor directory, when it is known there
 * @param mentions in reading order, at least one
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        Optional<String> country,
        Sector sector,
        Optional<String> role,
        Optional<String> directoryId,
        List<ActorMention> mentions) {

    /** Stands for a country where somebody is of several states. */
    public static final String INTERNATIONAL = "INT";

    public Actor {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An actor without a mention: " + name);
        }
    }

    /** The same actor in another part of society. */
    public Actor in(Sector other) {
        return new Actor(id, name, kind, country, other, role, directoryId, mentions);
    }

    /** The same actor of another country, or of none. */
    public Actor from(Optional<String> other) {
        return new Actor(id, name, kind, other, sector, role, directoryId, mentions);
    }
}
