// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.quantity.Amount;

/**
 * What the reports of one event say of a field: every version side by side, with who has it so.
 *
 * @param field "killed", "wounded" … for tolls, "days", "place", "actors", "responsibility", "factuality"
 * @param versions in order of publication of their first report
 * @param contradictory no two versions of it, or a claim and its denial, can both be true
 */
public record Dispute(String field, List<Version> versions, boolean contradictory) {
    public Dispute {
        versions = List.copyOf(versions);
    }

    /**
     * One version of it.
     *
     * @param says in words
     * @param amount the figure, of tolls
     * @param voices all who have it so
     */
    public record Version(String says, Optional<Amount> amount, List<Voice> voices) {
        public Version {
            voices = List.copyOf(voices);
        }
    }

    /** The disputes of an event: of all fields those that reports contradict one another in. */
    public static List<Dispute> of(Event event) {
        return versions(event).stream().filter(Dispute::contradictory).toList();
    }

    /** All fields of an event that reports tell, with their versions: tolls, days, place, actors, responsibility, factuality. */
    public static List<Dispute> versions(Event event) {
        List<Dispute> fields = new ArrayList<>(Ballots.tolls(event));
        Ballots.days(event).ifPresent(fields::add);
        Ballots.place(event).ifPresent(fields::add);
        Ballots.actors(event).ifPresent(fields::add);
        Ballots.responsibility(event).ifPresent(fields::add);
        Ballots.factuality(event).ifPresent(fields::add);
        return fields;
    }
}
