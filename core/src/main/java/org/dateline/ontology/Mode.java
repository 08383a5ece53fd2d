// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an event was done; PLOVER's modes. Which go with which type is said by {@link EventType#modes()}. */
public enum Mode {
    VISIT,
    THIRD_PARTY,
    MULTILATERAL,
    PHONE,
    WITHDRAW,
    RELEASE,
    DISARM,
    CEASEFIRE,
    ACCESS,
    RESIGN,
    ASSIST,
    CHANGE,
    YIELD,
    MEET,
    DISAPPROVE,
    INVESTIGATE,
    ALLEGE,
    RESTRICT,
    ARREST,
    RELATIONS,
    EXPEL,
    TERRITORY,
    VIOLENCE,
    DEMO,
    RIOT,
    STRIKE,
    HUNGER,
    BOYCOTT,
    OBSTRUCT,
    VANDALIZE,
    CONVICT,
    DISCONTINUE,
    TROOPS,
    WEAPONS,
    POLICE,
    MILITIA,
    SEIZE,
    CENSOR,
    CURFEW,
    MARTIAL_LAW,
    DEPORT,
    WITHHOLD,
    MISINFORMATION,
    CYBER,
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
    UNCONVENTIONAL;

    /** The codebook's word: {@code heavy-weapons}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mode> ofCode(String code) {
        return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
