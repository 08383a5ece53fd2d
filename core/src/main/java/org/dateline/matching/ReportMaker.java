// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventPlace;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Toll;
import org.dateline.place.Place;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Cuts the reports of one story loose from it: ids that hold only in the story become what they stand for. */
final class ReportMaker {
    private final CodedStory coded;
    private final String storyId;
    private final EvidenceFinder evidence;
    private final Map<Span, Integer> turns = new HashMap<>();

    ReportMaker(CodedStory coded) {
        this.coded = coded;
        this.storyId = Report.storyId(coded.story());
        this.evidence = new EvidenceFinder(coded.story().text());
    }

    Report report(ReportedEvent event) {
        return new Report(
                id(event),
                storyId,
                event.id(),
                coded.story().outlet(),
                coded.story().referenceDay(),
                event.type(),
                event.modes(),
                parties(event.actors()),
                parties(event.recipients()),
                event.place().map(EventPlace::place),
                event.time().map(EventTime::days).orElse(DayRange.unknown()),
                event.time().map(EventTime::assumed).orElse(false),
                event.factuality(),
                event.background(),
                parties(event.sources()),
                event.responsibility().stream()
                        .flatMap(each -> standing(each).stream())
                        .toList(),
                event.count(),
                event.tolls().stream().map(this::toll).toList(),
                event.instruments(),
                beside(
                        evidence.names(event.mentions()),
                        parties(event.actors()),
                        parties(event.recipients()),
                        event.place().map(EventPlace::place).stream().toList()),
                event.confidence(),
                evidence.of(event.mentions().getFirst()));
    }

    /** Names that are not part of the names of participants and places. */
    static List<String> beside(List<String> names, List<Party> actors, List<Party> recipients, List<Place> places) {
        if (names.isEmpty()) {
            return names;
        }
        List<String> taken = Stream.concat(
                        Stream.concat(actors.stream(), recipients.stream()).map(Party::name),
                        places.stream().map(Place::name))
                .map(PlainName::of)
                .toList();
        return names.stream()
                .filter(name -> taken.stream().noneMatch(other -> other.contains(name)))
                .toList();
    }

    /** The words of its first mention name a report; of several read from the same words, also its turn. */
    private String id(ReportedEvent event) {
        Span trigger = event.mentions().getFirst().trigger();
        int turn = turns.merge(trigger, 1, Integer::sum);
        return ContentHash.of(storyId, "report", trigger.start() + "-" + trigger.end(), Integer.toString(turn));
    }

    private Optional<Standing> standing(Responsibility responsibility) {
        return party(responsibility.actor())
                .map(party -> new Standing(
                        party, responsibility.stance(), responsibility.source().flatMap(this::party)));
    }

    private ReportedToll toll(Toll toll) {
        return new ReportedToll(
                toll.fate(), toll.amount(), toll.who(), toll.source().flatMap(this::party));
    }

    private List<Party> parties(List<String> ids) {
        return ids.stream().flatMap(id -> party(id).stream()).toList();
    }

    private Optional<Party> party(String id) {
        return coded.actor(id).map(Party::of);
    }
}
