// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/**
 * Whom words are spoken to where their own wording leaves it out and the story tells it elsewhere: who refuses refuses
 * whoever asked; who speaks against only one other means that one.
 */
final class Counterparts {
    private static final int NEAR = 2; // sentences

    private static final Set<EventType> OPEN = Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT);
    private static final Set<EventType> ADDRESSING =
            Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.SANCTION);
    private static final Set<EventType> ASKING =
            Set.of(EventType.REQUEST, EventType.THREATEN, EventType.COERCE, EventType.AGREE, EventType.PROTEST);
    private static final Set<EventType> ANSWERS = Set.of(EventType.REJECT, EventType.AGREE, EventType.CONCEDE);

    private final List<ReportedEvent> events;

    private Counterparts(List<ReportedEvent> events) {
        this.events = events;
    }

    static List<ReportedEvent> filled(List<ReportedEvent> events) {
        Counterparts counterparts = new Counterparts(events);
        return events.stream().map(counterparts::filled).toList();
    }

    private ReportedEvent filled(ReportedEvent event) {
        if (!OPEN.contains(event.type())
                || !event.recipients().isEmpty()
                || event.actors().isEmpty()) {
            return event;
        }
        Optional<ReportedEvent> answered = event.type() == EventType.REJECT ? asking(event) : Optional.empty();
        if (answered.isPresent()) {
            return with(event, "who-asked", answered.get().actors());
        }
        Optional<ReportedEvent> answering = event.type() == EventType.REQUEST ? answering(event) : Optional.empty();
        return answering.isPresent()
                ? with(event, "who-answers", answering.get().actors())
                : addressed(event);
    }

    // "Police told the crowd to leave. It refused": whoever asked.
    private Optional<ReportedEvent> asking(ReportedEvent refusal) {
        return events.stream()
                .filter(other -> ASKING.contains(other.type())
                        && !other.actors().isEmpty()
                        && !Collections.disjoint(other.recipients(), refusal.actors())
                        && isNear(other, refusal))
                .reduce((earlier, later) -> later);
    }

    // "The court turned down an appeal by the banker": whoever answers the request itself was asked.
    private Optional<ReportedEvent> answering(ReportedEvent request) {
        return events.stream()
                .filter(other -> ANSWERS.contains(other.type())
                        && !other.actors().isEmpty()
                        && other.mentions().stream().anyMatch(mention -> isOf(mention, request)))
                .findFirst();
    }

    private static boolean isOf(EventMention answer, ReportedEvent request) {
        return answer.deeds().stream()
                .anyMatch(deed -> request.mentions().stream()
                        .anyMatch(asked -> asked.sentence() == answer.sentence() && asked.token() == deed.token()));
    }

    // "accused Minsk of piracy and demanded an inquiry": who speaks to only one other means that one.
    private ReportedEvent addressed(ReportedEvent event) {
        List<List<String>> addressed = events.stream()
                .filter(other -> ADDRESSING.contains(other.type())
                        && (event.type() == EventType.REQUEST || isAdverse(other))
                        && !other.recipients().isEmpty()
                        && !Collections.disjoint(other.actors(), event.actors()))
                .map(ReportedEvent::recipients)
                .distinct()
                .toList();
        return addressed.size() == 1 ? with(event, "same-addressee", addressed.getFirst()) : event;
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

    private static ReportedEvent with(ReportedEvent event, String rule, Collection<String> others) {
        return event.withRecipients(
                others, new Step("recipients", rule, Optional.empty(), "the other side: " + others));
    }
}
