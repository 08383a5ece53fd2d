// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.cast.MentionKind;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Sector;

/**
 * At whom an act is aimed that has an addressee by its nature, where its wording names none: a refusal refuses somebody,
 * a threat threatens somebody, what is conceded is conceded to those who pressed for it. It is the public actor told of
 * in the same sentence, else whomever the doer has most to do with in the rest of the story. Where the story tells who
 * asked or who is meant, {@link Counterparts} has named them before.
 */
final class Addressees {
    private static final Set<EventType> AIMED = Set.of(EventType.REJECT, EventType.THREATEN, EventType.AID);
    private static final Set<EventType> PRESSING = Set.of(EventType.PROTEST, EventType.REQUEST, EventType.THREATEN);
    private static final Set<Sector> PUBLIC = Set.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.SPY,
            Sector.OPP,
            Sector.PTY,
            Sector.REB,
            Sector.IGO);

    private final Cast cast;
    private final List<ReportedEvent> events;

    private Addressees(Cast cast, List<ReportedEvent> events) {
        this.cast = cast;
        this.events = events;
    }

    static List<ReportedEvent> filled(Cast cast, List<ReportedEvent> events) {
        Addressees addressees = new Addressees(cast, events);
        return events.stream()
                .map(event ->
                        event.recipients().isEmpty() && !event.actors().isEmpty() ? addressees.filled(event) : event)
                .toList();
    }

    private ReportedEvent filled(ReportedEvent event) {
        if (event.type() == EventType.CONCEDE) {
            return aimed(event, "who-pressed", pressing(event));
        }
        return AIMED.contains(event.type())
                ? aimed(event, "who-is-told-beside", beside(event).or(() -> counterpart(event)))
                : event;
    }

    private static ReportedEvent aimed(ReportedEvent event, String rule, Optional<Actor> other) {
        return other.map(actor -> event.withRecipients(
                        List.of(actor.id()),
                        new Step("recipients", rule, Optional.empty(), actor.id() + " " + actor.name())))
                .orElse(event);
    }

    // "After weeks of protests the government dropped the bill."
    private Optional<Actor> pressing(ReportedEvent concession) {
        return events.stream()
                .filter(other -> PRESSING.contains(other.type()) && isOnce(other.recipients(), concession.actors()))
                .flatMap(other -> other.actors().stream())
                .flatMap(id -> cast.byId(id).stream())
                .filter(actor -> isOther(actor, concession))
                .findFirst();
    }

    private boolean isOnce(List<String> ids, List<String> others) {
        return ids.stream()
                .anyMatch(id -> others.contains(id) || others.stream().anyMatch(other -> isOneState(id, other)));
    }

    private boolean isOneState(String id, String other) {
        Optional<Actor> one = cast.byId(id);
        Optional<Actor> two = cast.byId(other);
        return one.isPresent() && two.isPresent() && isAlike(one.get(), two.get());
    }

    // In tokens from the trigger, in its own sentence.
    private Optional<Actor> beside(ReportedEvent event) {
        EventMention mention = event.mentions().getFirst();
        return cast.actors().stream()
                .filter(actor -> PUBLIC.contains(actor.sector()) && isOther(actor, event))
                .filter(actor -> distance(actor, mention) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(actor -> distance(actor, mention)));
    }

    private static int distance(Actor actor, EventMention mention) {
        return actor.mentions().stream()
                .filter(each -> each.sentence() == mention.sentence() && each.kind() != MentionKind.PRONOUN)
                .mapToInt(each -> Math.abs(each.token() - mention.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<Actor> counterpart(ReportedEvent event) {
        Map<String, Integer> dealings = new LinkedHashMap<>();
        for (ReportedEvent other : events) {
            if (isOnce(other.actors(), event.actors())) {
                other.recipients().forEach(id -> dealings.merge(id, 1, Integer::sum));
            } else if (isOnce(other.recipients(), event.actors())) {
                other.actors().forEach(id -> dealings.merge(id, 1, Integer::sum));
            }
        }
        Stream<Actor> others = dealings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(entry -> cast.byId(entry.getKey()).stream());
        return others.filter(actor -> isOther(actor, event)).findFirst();
    }

    // Whoever tells of it is not whom it is aimed at.
    private boolean isOther(Actor actor, ReportedEvent event) {
        return !event.sources().contains(actor.id())
                && event.actors().stream()
                        .flatMap(id -> cast.byId(id).stream())
                        .noneMatch(doer -> doer.id().equals(actor.id()) || isAlike(doer, actor));
    }

    private static boolean isAlike(Actor one, Actor other) {
        return one.sector() == other.sector() && one.country().equals(other.country());
    }
}
