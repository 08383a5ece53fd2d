// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** How alike two parties are: from 1, the same, over 0, nothing known, to -1, surely others. */
final class PartyLikeness {
    static final double SAME = 1;
    static final double SAME_LAST_NAME = 0.9;
    static final double SAME_SECTOR = 0.6;
    static final double SAME_STATE = 0.5;
    static final double SAME_COUNTRY = 0.2;
    static final double UNKNOWN = 0;
    static final double OTHER = -1;

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG, Sector.JUD, Sector.PTY);

    private PartyLikeness() {}

    static double of(Party one, Party other) {
        if (one.directoryId().isPresent() && one.directoryId().equals(other.directoryId())) {
            return SAME;
        }
        // Where a person is from is told otherwise from story to story, the full name is not.
        if (isSamePerson(one, other)) {
            return SAME;
        }
        // Before any name is taken apart: most parties that are compared are of different countries.
        boolean known = isKnown(one) && isKnown(other);
        if (known && !one.country().equals(other.country())) {
            return OTHER;
        }
        if (one.name().equals(other.name())) {
            return SAME;
        }
        String name = PlainName.of(one.name());
        String otherName = PlainName.of(other.name());
        if (name.equals(otherName)) {
            return SAME;
        }
        boolean people = arePeople(one, other);
        if (people && PlainName.lastWord(name).equals(PlainName.lastWord(otherName))) {
            return SAME_LAST_NAME;
        }
        if (!known) {
            return UNKNOWN;
        }
        return compatriots(one, other, people);
    }

    /** Whether both are people of one full name. */
    static boolean isSamePerson(Party one, Party other) {
        return arePeople(one, other)
                && one.name().indexOf(' ') > 0
                && one.name().equals(other.name());
    }

    private static boolean arePeople(Party one, Party other) {
        return one.kind() == ActorKind.PERSON && other.kind() == ActorKind.PERSON;
    }

    private static double compatriots(Party one, Party other, boolean people) {
        // Two named people of one country are two people.
        if (people && one.directoryId().isPresent() && other.directoryId().isPresent()) {
            return OTHER;
        }
        if (one.sector() == other.sector()) {
            return SAME_SECTOR;
        }
        return STATE.contains(one.sector()) && STATE.contains(other.sector()) ? SAME_STATE : SAME_COUNTRY;
    }

    /** The best likeness of any pair; {@link #UNKNOWN} when a side is empty. */
    static double best(List<Party> some, List<Party> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return UNKNOWN;
        }
        double best = OTHER;
        for (Party one : some) {
            for (Party other : others) {
                best = Math.max(best, of(one, other));
            }
        }
        return best;
    }

    private static boolean isKnown(Party party) {
        return party.country().isPresent();
    }
}
