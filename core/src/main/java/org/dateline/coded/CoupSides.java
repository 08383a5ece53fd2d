// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A coup is done to whoever governs, and a military one by the army, where the wording names neither. */
final class CoupSides {
    private final Set<String> coups;
    private final ParsedStory story;
    private final Cast cast;
    private final Rulers rulers;

    CoupSides(ParsedStory story, Cast cast, Rulers rulers, JoinWords words) {
        this.coups = words.of(JoinWords.Kind.COUPS);
        this.story = story;
        this.cast = cast;
        this.rulers = rulers;
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> isCoup(event) ? filled(event) : event)
                .toList();
    }

    private boolean isCoup(ReportedEvent event) {
        return event.type() == EventType.ASSAULT
                && event.factuality() == Factuality.HAPPENED
                && !event.background()
                && event.mentions().stream().anyMatch(this::isCoup);
    }

    private ReportedEvent filled(ReportedEvent coup) {
        Optional<String> country = coup.place().flatMap(place -> place.place().country());
        Optional<Actor> army =
                coup.actors().isEmpty() && coup.mentions().stream().anyMatch(this::isMilitary)
                        ? army(country)
                        : Optional.empty();
        Optional<Actor> ousted = coup.recipients().isEmpty() ? rulers.of(country) : Optional.empty();
        return coup.withParties(
                ids(army), ids(ousted), new Step("recipients", "sides-of-coup", Optional.empty(), "a coup " + country));
    }

    private boolean isCoup(EventMention mention) {
        Token trigger = story.sentences().get(mention.sentence()).token(mention.token());
        return coups.contains(trigger.lowerLemma());
    }

    private boolean isMilitary(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token coup = sentence.token(mention.token());
        return sentence.children(coup, "amod", "compound").stream().anyMatch(word -> word.isLemma("military", "army"));
    }

    private Optional<Actor> army(Optional<String> country) {
        return cast.actors().stream()
                .filter(actor -> actor.sector() == Sector.MIL
                        && actor.kind() == ActorKind.GOVERNMENT
                        && country.isPresent()
                        && actor.country().equals(country))
                .findFirst();
    }

    private static Set<String> ids(Optional<Actor> actor) {
        return actor.map(found -> Set.of(found.id())).orElse(Set.of());
    }
}
