// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.text.Span;

/**
 * Those who met their fate in a happening had it done to them: where nobody else is told to have suffered it, the people
 * of its toll are its recipients.
 */
final class TollVictims {
    private final ParsedStory story;
    private final ActorFinder actors;

    TollVictims(ParsedStory story, ActorFinder actors) {
        this.story = story;
        this.actors = actors;
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> {
                    if (!event.recipients().isEmpty()) {
                        return event;
                    }
                    Set<String> victims = new LinkedHashSet<>();
                    event.tolls().stream()
                            .filter(toll -> toll.amount().high().orElse(1) > 0)
                            .forEach(toll -> people(toll).forEach(actor -> victims.add(actor.id())));
                    return victims.isEmpty()
                            ? event
                            : event.withRecipients(
                                    victims,
                                    new Step(
                                            "recipients", "recipient-of-toll", Optional.empty(), "victims " + victims));
                })
                .toList();
    }

    private List<Actor> people(Toll toll) {
        Optional<Sentence> sentence = story.sentenceAt(toll.span().start());
        if (toll.who().isEmpty() || sentence.isEmpty()) {
            return List.of();
        }
        int start = story.text().indexOf(toll.who().get(), toll.span().start());
        return start < 0
                ? List.of()
                : actors.namedBy(
                        sentence.get(), new Span(start, start + toll.who().get().length()));
    }
}
