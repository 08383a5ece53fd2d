// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.ledger.FoundReport;
import org.dateline.matching.Correction;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.ontology.Mode;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.wire.WrittenActor;
import org.dateline.wire.WrittenEvent;
import org.dateline.wire.WrittenPlace;
import org.dateline.wire.WrittenStory;

/** A story as it was read, with what reviewers put right: events they rejected are gone, fields they corrected are theirs. */
final class GoldStory {
    private final WrittenStory read;
    private final List<WrittenActor> actors;

    private GoldStory(WrittenStory read) {
        this.read = read;
        this.actors = new ArrayList<>(read.actors());
    }

    /** What reviewers decided about one report: the report as it now is, whether it was rejected, what they corrected. */
    record Judged(FoundReport found, boolean rejected, Set<Class<? extends Correction>> corrected) {
        Judged {
            corrected = Set.copyOf(corrected);
        }
    }

    static WrittenStory of(WrittenStory read, List<Judged> judged) {
        return new GoldStory(read).with(judged);
    }

    private WrittenStory with(List<Judged> judged) {
        List<WrittenEvent> events = new ArrayList<>();
        for (WrittenEvent event : read.events()) {
            judged.stream()
                    .filter(each -> each.found().report().entry().equals(event.id()) && !each.rejected())
                    .findFirst()
                    .ifPresent(each -> events.add(corrected(event, each)));
        }
        return new WrittenStory(
                read.story(),
                actors,
                events,
                read.tallies(),
                read.itineraries(),
                read.attributions(),
                read.relations(),
                List.of());
    }

    private WrittenEvent corrected(WrittenEvent event, Judged judged) {
        Report report = judged.found().report();
        Set<Class<? extends Correction>> fields = judged.corrected();
        boolean type = fields.contains(Correction.Type.class);
        return new WrittenEvent(
                event.id(),
                type ? report.type().name() : event.type(),
                type ? report.modes().stream().map(Mode::code).toList() : event.modes(),
                event.contexts(),
                event.mentions(),
                fields.contains(Correction.Actors.class) ? ids(report.actors()) : event.actors(),
                fields.contains(Correction.Recipients.class) ? ids(report.recipients()) : event.recipients(),
                fields.contains(Correction.Where.class) ? report.place().map(GoldStory::place) : event.place(),
                fields.contains(Correction.When.class) ? Optional.of(date(event, report)) : event.date(),
                fields.contains(Correction.Told.class) ? report.factuality().code() : event.factuality(),
                fields.contains(Correction.Background.class) ? report.background() : event.background(),
                event.sources(),
                event.via(),
                event.responsibility(),
                event.count(),
                event.toll(),
                event.size(),
                event.instruments(),
                OptionalDouble.empty(),
                List.of());
    }

    private static WrittenEvent.Date date(WrittenEvent event, Report report) {
        return new WrittenEvent.Date(
                report.days().from(),
                report.days().to(),
                event.date().flatMap(WrittenEvent.Date::text),
                report.assumedDay());
    }

    private static WrittenPlace place(Place place) {
        return new WrittenPlace(
                Optional.of(place.name()),
                place.id(),
                place.country(),
                degrees(place.coordinates().map(Coordinates::latitude)),
                degrees(place.coordinates().map(Coordinates::longitude)),
                Optional.of(place.precision().code()),
                Optional.empty());
    }

    private static OptionalDouble degrees(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private List<String> ids(List<Party> parties) {
        return parties.stream().map(this::id).toList();
    }

    /** The story's own actor of this name, else one more. */
    private String id(Party party) {
        for (WrittenActor actor : actors) {
            boolean known =
                    party.directoryId().isPresent() && party.directoryId().equals(actor.directory());
            if (known || actor.name().equalsIgnoreCase(party.name())) {
                return actor.id();
            }
        }
        WrittenActor added = new WrittenActor(
                "A" + (actors.size() + 1),
                party.name(),
                party.kind().code(),
                party.country(),
                party.sector().name(),
                Optional.empty(),
                party.directoryId(),
                List.of());
        actors.add(added);
        return added.id();
    }
}
