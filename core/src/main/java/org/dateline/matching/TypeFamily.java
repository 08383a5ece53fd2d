// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import org.dateline.ontology.EventType;

/** Event types that two stories may well give to one happening; types of different families are never compared. */
public enum TypeFamily {
    /** Promised by one story, given by the next. */
    PLEDGE,
    CONSULT,
    SUPPORT,
    /** Announced by one story, done by the next. */
    YIELD,
    REQUEST,
    OBJECTION,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    public static TypeFamily of(EventType type) {
        return switch (type) {
            case AGREE, COOPERATE, AID -> PLEDGE;
            case CONSULT -> CONSULT;
            case SUPPORT -> SUPPORT;
            case CONCEDE, RETREAT -> YIELD;
            case REQUEST -> REQUEST;
            case ACCUSE, REJECT, THREATEN -> OBJECTION;
            case PROTEST -> PROTEST;
            case SANCTION -> SANCTION;
            case MOBILIZE -> MOBILIZE;
            case COERCE -> COERCE;
            case ASSAULT -> ASSAULT;
        };
    }
}
