// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Who did what a passive leaves open, where another event of the story says it: whoever held the hostages set them free;
 * "The state expelled an envoy. He was stripped of his papers" is all the state's doing; where all other attacks of the
 * story are of one side, so is one told without a doer.
 */
final class KnownDoers {
    private static final Set<Mode> HOLDING = Set.of(Mode.ARREST, Mode.ABDUCT);
    private static final Set<EventType> STATE_ACTS = Set.of(EventType.COERCE, EventType.SANCTION);
    private static final int NEAR = 2; // sentences

    private final ParsedStory story;
    private final Cast cast;
    private final List<ReportedEvent> events;
    private final Optional<ReportedEvent> lastOfOnlyAttacker;

    private KnownDoers(ParsedStory story, Cast cast, List<ReportedEvent> events) {
        this.story = story;
        this.cast = cast;
        this.events = events;
        this.lastOfOnlyAttacker = lastOfOnlyAttacker();
    }

    static List<ReportedEvent> filled(ParsedStory story, Cast cast, List<ReportedEvent> events) {
        KnownDoers doers = new KnownDoers(story, cast, events);
        return events.stream()
                .map(event -> event.actors().isEmpty() && event.factuality() == Factuality.HAPPENED
                        ? doers.filled(event)
                        : event)
                .toList();
    }

    private ReportedEvent filled(ReportedEvent event) {
        Optional<ReportedEvent> known = event.type() == EventType.ASSAULT
                ? lastOfOnlyAttacker.filter(other ->
                        event.responsibility().isEmpty() && Collections.disjoint(other.actors(), event.recipients()))
                : event.modes().contains(Mode.RELEASE) ? holding(event) : continued(event);
        return known.map(other -> event.withParties(
                        other.actors(),
                        List.of(),
                        new Step("actors", "doer-known", Optional.empty(), "who did " + other.id())))
                .orElse(event);
    }

    // A story whose attacks, several of them, are all of one side.
    private Optional<ReportedEvent> lastOfOnlyAttacker() {
        List<ReportedEvent> attacks = events.stream()
                .filter(event ->
                        event.type() == EventType.ASSAULT && !event.actors().isEmpty())
                .toList();
        long sides = attacks.stream().map(this::side).distinct().count();
        return attacks.size() > 1 && sides == 1 ? Optional.of(attacks.getLast()) : Optional.empty();
    }

    /** Of which country and part of society somebody is. */
    private record Standing(Optional<String> country, Sector sector) {}

    private Set<Standing> side(ReportedEvent event) {
        return event.actors().stream()
                .flatMap(id -> cast.byId(id).stream())
                .map(actor -> new Standing(actor.country(), actor.sector()))
                .collect(Collectors.toSet());
    }

    private Optional<ReportedEvent> holding(ReportedEvent release) {
        return events.stream()
                .filter(other -> isDone(other)
                        && !Collections.disjoint(other.modes(), HOLDING)
                        && !Collections.disjoint(other.recipients(), release.recipients()))
                .findFirst();
    }

    // The same people, or "also": the act before goes on.
    private Optional<ReportedEvent> continued(ReportedEvent act) {
        EventMention mention = act.mentions().getFirst();
        if (!STATE_ACTS.contains(act.type()) || !isVerb(mention)) {
            return Optional.empty();
        }
        return events.stream()
                .filter(other -> isDone(other) && other.type() == act.type() && goesOn(other, mention, act))
                .reduce((earlier, later) -> later);
    }

    private boolean goesOn(ReportedEvent other, EventMention mention, ReportedEvent act) {
        boolean shared = !Collections.disjoint(other.recipients(), act.recipients());
        return other.mentions().stream()
                .filter(before ->
                        before.sentence() <= mention.sentence() && before.sentence() >= mention.sentence() - NEAR)
                .anyMatch(before -> shared || isRepeated(before, mention));
    }

    // "deported two aid workers … an editor was also deported"
    private boolean isRepeated(EventMention before, EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token verb = sentence.token(mention.token());
        Token earlier = story.sentences().get(before.sentence()).token(before.token());
        return earlier.lemma().equals(verb.lemma())
                && sentence.children(verb, "advmod").stream().anyMatch(word -> word.isLemma("also", "too"));
    }

    private boolean isVerb(EventMention mention) {
        return story.sentences().get(mention.sentence()).token(mention.token()).isVerb();
    }

    private static boolean isDone(ReportedEvent event) {
        return !event.actors().isEmpty() && event.factuality() == Factuality.HAPPENED;
    }
}
