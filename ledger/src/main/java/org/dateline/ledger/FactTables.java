// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Credit;
import org.dateline.coded.EventPlace;
import org.dateline.coded.Itinerary;
import org.dateline.coded.Leg;
import org.dateline.coded.Relation;
import org.dateline.matching.Party;
import org.dateline.matching.ReportedTally;
import org.dateline.ontology.Mode;
import org.dateline.text.Span;
import org.jdbi.v3.core.Handle;

/** What a story says beside events: tallies, trips, attributions, relations. */
final class FactTables {
    private final Handle database;
    private final PartyTable parties;

    FactTables(Handle database, PartyTable parties) {
        this.database = database;
        this.parties = parties;
    }

    /** Enters what a story says now, in place of what it said before. */
    void replace(CodedStory coded, long story) {
        for (String table : List.of("tally", "leg", "attribution", "relation")) {
            database.execute("DELETE FROM " + table + " WHERE story = ?", story);
        }
        enter(coded, story);
    }

    void enter(CodedStory coded, long story) {
        ReportedTally.of(coded).forEach(tally -> enter(tally, story));
        for (int trip = 0; trip < coded.itineraries().size(); trip++) {
            enter(coded, coded.itineraries().get(trip), story, trip);
        }
        for (int place = 0; place < coded.attributions().size(); place++) {
            enter(coded, coded.attributions().get(place), story, place);
        }
        for (int place = 0; place < coded.relations().size(); place++) {
            enter(coded, coded.relations().get(place), story, place);
        }
    }

    private void enter(ReportedTally tally, long story) {
        Row.of("tally")
                .with("id", tally.id())
                .with("story", story)
                .with("what", tally.what())
                .with(
                        "modes",
                        Cells.lines(tally.modes().stream().map(Mode::code).toList()))
                .with("actor", parties.key(tally.actor()))
                .with(tally.amount())
                .with("unit", tally.unit())
                .withIds(tally.place())
                .with(tally.days())
                .with("source", parties.key(tally.source()))
                .insert(database);
    }

    private void enter(CodedStory coded, Itinerary itinerary, long story, int trip) {
        Optional<Party> traveller = party(coded, itinerary.traveller());
        if (traveller.isEmpty()) {
            return;
        }
        for (int stop = 0; stop < itinerary.legs().size(); stop++) {
            Leg leg = itinerary.legs().get(stop);
            Row.of("leg")
                    .with("story", story)
                    .with("trip", trip)
                    .with("stop", stop)
                    .with("traveller", parties.key(traveller))
                    .with(Optional.of(leg.place().place()))
                    .with(
                            "place_id",
                            Optional.of(leg.place()).map(EventPlace::place).flatMap(place -> place.id()))
                    .with(leg.days())
                    .with("factuality", leg.factuality().code())
                    .with("purpose", leg.purpose())
                    .with("met", names(coded, leg.met()))
                    .insert(database);
        }
    }

    private void enter(CodedStory coded, Credit credit, long story, int place) {
        Span content = Span.hull(credit.content());
        Row.of("attribution")
                .with("story", story)
                .with("place", place)
                .with("sources", names(coded, credit.sources()))
                .with("cue", credit.cue().map(span -> span.in(coded.story().text())))
                .with("start", content.start())
                .with("end", content.end())
                .with("verbatim", credit.verbatim())
                .with("rule", credit.rule())
                .insert(database);
    }

    private void enter(CodedStory coded, Relation relation, long story, int place) {
        Optional<Party> holder = party(coded, relation.holder());
        Optional<Party> other = party(coded, relation.other());
        if (holder.isEmpty() || other.isEmpty()) {
            return;
        }
        Row.of("relation")
                .with("story", story)
                .with("place", place)
                .with("holder", parties.key(holder))
                .with("relation", relation.relation().code())
                .with("other", parties.key(other))
                .with("negated", relation.negated())
                .with("rule", relation.rule())
                .insert(database);
    }

    private static Optional<Party> party(CodedStory coded, String id) {
        return coded.actor(id).map(Party::of);
    }

    private static String names(CodedStory coded, List<String> ids) {
        return Cells.lines(ids.stream()
                .flatMap(id -> coded.actor(id).map(Actor::name).stream())
                .toList());
    }
}
