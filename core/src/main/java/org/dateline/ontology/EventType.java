// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import static org.dateline.ontology.Mode.*;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The 16 event types of PLOVER (2023) with the modes each may have; codebook section 3. */
public enum EventType {
    AGREE,
    CONSULT(VISIT, THIRD_PARTY, MULTILATERAL, PHONE),
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT(WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN),
    REQUEST(ASSIST, CHANGE, YIELD, MEET),
    ACCUSE(DISAPPROVE, INVESTIGATE, ALLEGE),
    REJECT(ASSIST, CHANGE, YIELD, MEET),
    THREATEN(RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE),
    PROTEST(DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE),
    SANCTION(CONVICT, EXPEL, WITHDRAW, DISCONTINUE),
    MOBILIZE(TROOPS, WEAPONS, Mode.POLICE, MILITIA),
    COERCE(SEIZE, RESTRICT, CENSOR, CURFEW, MARTIAL_LAW, ARREST, DEPORT, WITHHOLD, MISINFORMATION, CYBER),
    ASSAULT(
            ABDUCT,
            BEAT,
            TORTURE,
            SEXUAL,
            TARGETED,
            DESTROY,
            PRIMITIVE,
            FIREARMS,
            EXPLOSIVES,
            SUICIDE_ATTACK,
            AERIAL,
            DRONE,
            HEAVY_WEAPONS,
            CROWD_CONTROL,
            UNCONVENTIONAL);

    private final Set<Mode> modes;

    EventType(Mode... modes) {
        this.modes = Set.of(modes);
    }

    /** The modes an event of this type may have. */
    public Set<Mode> modes() {
        return modes;
    }

    /** Meetings and other acts that both sides do: all parties are actors. */
    public boolean isMutual() {
        return this == CONSULT || this == COOPERATE;
    }

    public static Optional<EventType> ofName(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
