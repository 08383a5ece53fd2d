// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/**
 * At whom an act is aimed that has an addressee by its nature, where its wording names none. The grounds in order: who
 * refuses refuses whoever asked; a request is put to whoever answers it; who speaks against only one other means that
 * one; what is conceded is conceded to those who pressed for it. Last come the public actor told of in the same sentence
 * and whomever the doer has most to do with in the rest of the story.
 */
final class Addressees {
    private static final int NEAR = 2; // sentences

    private static final Set<EventType> AIMED = Set.of(EventType.REJECT, EventType.THREATEN, EventType.AID);
    private static final String OWN_WORK = "sanction-stop-work";
    private static final Set<Mode> ON_PERSONS = Set.of(Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW);
    private static final Set<Mode> WISHES = Set.of(Mode.CHANGE, Mode.MEET);
    private static final Set<EventType> SPOKEN = Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT);
    private static final Set<EventType> ADDRESSING =
            Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.SANCTION);
    private static final Set<EventType> ASKING =
            Set.of(EventType.REQUEST, EventType.THREATEN, EventType.COERCE, EventType.AGREE, EventType.PROTEST);
    private static final Set<EventType> ANSWERS = Set.of(EventType.REJECT, EventType.AGREE, EventType.CONCEDE);
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

    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<Sector> RULING = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);

    /** Those at whom it is aimed, and on what ground. */
    private record Aim(String rule, List<String> ids) {}

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
        return grounds(event)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(aim -> event.withRecipients(aim.ids(), step(event, aim)))
                .orElse(event);
    }

    private Stream<Supplier<Optional<Aim>>> grounds(ReportedEvent event) {
        Stream.Builder<Supplier<Optional<Aim>>> grounds = Stream.builder();
        if (event.type() == EventType.REJECT) {
            grounds.add(() -> asking(event));
        }
        if (event.type() == EventType.REQUEST) {
            grounds.add(() -> answering(event));
        }
        if (SPOKEN.contains(event.type())) {
            grounds.add(() -> addressed(event));
        }
        // A truce of two sides is conceded to nobody else.
        if (event.type() == EventType.CONCEDE && event.actors().size() == 1) {
            grounds.add(() -> pressing(event));
        }
        boolean beside = AIMED.contains(event.type())
                || isPenalty(event)
                || (event.type() == EventType.REQUEST && !Collections.disjoint(event.modes(), WISHES));
        if (beside) {
            grounds.add(() -> beside(event));
        }
        if (AIMED.contains(event.type()) || isPenalty(event) || isAllegation(event)) {
            grounds.add(() -> counterpart(event));
        }
        if (isAllegation(event)) {
            grounds.add(() -> beside(event));
        }
        return grounds.build();
    }

    // "has also suspended aid", "the sanctions were lifted"
    private static boolean isPenalty(ReportedEvent event) {
        return event.type() == EventType.SANCTION
                && Collections.disjoint(event.modes(), ON_PERSONS)
                && event.mentions().stream().map(EventMention::rule).noneMatch(OWN_WORK::equals);
    }

    private static boolean isAllegation(ReportedEvent event) {
        return event.type() == EventType.ACCUSE && event.modes().contains(Mode.ALLEGE);
    }

    private Step step(ReportedEvent event, Aim aim) {
        List<Actor> taken =
                aim.ids().stream().flatMap(id -> cast.byId(id).stream()).toList();
        return new Step(
                "recipients",
                aim.rule(),
                MentionDistance.nearest(taken, event.mentions().getFirst()).map(mention -> mention.span()),
                "the other side: " + taken.stream().map(Actor::name).toList());
    }

    // "Police told the crowd to leave. It refused": whoever asked.
    private Optional<Aim> asking(ReportedEvent refusal) {
        return events.stream()
                .filter(other -> ASKING.contains(other.type())
                        && !other.actors().isEmpty()
                        && !Collections.disjoint(other.recipients(), refusal.actors())
                        && isNear(other, refusal))
                .reduce((earlier, later) -> later)
                .map(other -> new Aim("who-asked", other.actors()));
    }

    // "The court turned down an appeal by the banker": whoever answers the request itself was asked.
    private Optional<Aim> answering(ReportedEvent request) {
        return events.stream()
                .filter(other -> ANSWERS.contains(other.type())
                        && !other.actors().isEmpty()
                        && other.mentions().stream().anyMatch(mention -> isOf(mention, request)))
                .findFirst()
                .map(other -> new Aim("who-answers", other.actors()));
    }

    private static boolean isOf(EventMention answer, ReportedEvent request) {
        return answer.deeds().stream()
                .anyMatch(deed -> request.mentions().stream()
                        .anyMatch(asked -> asked.sentence() == answer.sentence() && asked.token() == deed.token()));
    }

    // "accused Minsk of piracy and demanded an inquiry": who speaks to only one other means that one.
    private Optional<Aim> addressed(ReportedEvent event) {
        List<List<String>> addressed = events.stream()
                .filter(other -> ADDRESSING.contains(other.type())
                        && (event.type() == EventType.REQUEST || isAdverse(other))
                        && !other.recipients().isEmpty()
                        && !Collections.disjoint(other.actors(), event.actors()))
                .map(ReportedEvent::recipients)
                .distinct()
                .toList();
        return addressed.size() == 1 ? Optional.of(new Aim("same-addressee", addressed.getFirst())) : Optional.empty();
    }

    // Who is urged to look into an attack is not the one condemned for it.
    private static boolean isAdverse(ReportedEvent other) {
        return other.type() != EventType.REQUEST || other.modes().contains(Mode.YIELD);
    }

    private static boolean isNear(ReportedEvent other, ReportedEvent event) {
        int at = event.mentions().getFirst().sentence();
        return other.mentions().stream()
                .map(EventMention::sentence)
                .anyMatch(sentence -> Math.abs(sentence - at) <= NEAR);
    }

    // "After weeks of protests the government dropped the bill."
    private Optional<Aim> pressing(ReportedEvent concession) {
        return events.stream()
                .filter(other -> PRESSING.contains(other.type()) && isOnce(other.recipients(), concession.actors()))
                .flatMap(other -> other.actors().stream())
                .flatMap(id -> cast.byId(id).stream())
                .filter(actor -> isOther(actor, concession))
                .findFirst()
                .map(actor -> new Aim("who-pressed", List.of(actor.id())));
    }

    private Optional<Aim> beside(ReportedEvent event) {
        EventMention mention = event.mentions().getFirst();
        return cast.actors().stream()
                .filter(actor -> PUBLIC.contains(actor.sector()) && isOther(actor, event) && isAimedAt(actor, event))
                .filter(actor -> MentionDistance.inSentence(actor, mention) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(actor -> MentionDistance.inSentence(actor, mention)))
                .map(actor -> new Aim("who-is-told-beside", List.of(actor.id())));
    }

    // A government sends its own forces and threatens others; bodies of many states give aid and are given none.
    private boolean isAimedAt(Actor actor, ReportedEvent event) {
        return switch (event.type()) {
            case AID -> actor.sector() != Sector.IGO;
            case THREATEN -> !isOwnForce(actor, event);
            default -> true;
        };
    }

    private boolean isOwnForce(Actor actor, ReportedEvent event) {
        return FORCES.contains(actor.sector())
                && event.actors().stream()
                        .flatMap(id -> cast.byId(id).stream())
                        .anyMatch(doer ->
                                RULING.contains(doer.sector()) && doer.country().equals(actor.country()));
    }

    private Optional<Aim> counterpart(ReportedEvent event) {
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
        return others.filter(actor -> isOther(actor, event))
                .findFirst()
                .map(actor -> new Aim("most-dealings", List.of(actor.id())));
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
