// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.DeedRole;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Upos;

/** Where one happening stands in a role of another, its doers do: a condemned attack condemns the attackers. */
final class DeedDoers {
    private static final Set<EventType> IN_PASSING =
            Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST, EventType.REJECT, EventType.CONSULT);

    private static final Set<Mode> HOLDING = Set.of(Mode.ARREST, Mode.ABDUCT, Mode.RELEASE);

    private final Map<Place, ReportedEvent> byTrigger = new HashMap<>();

    /** Where a trigger stands. */
    private record Place(int sentence, int token) {}

    private final ParsedStory story;
    private final JoinWords words;

    private DeedDoers(ParsedStory story, JoinWords words, List<ReportedEvent> events) {
        this.story = story;
        this.words = words;
        for (ReportedEvent event : events) {
            for (EventMention mention : event.mentions()) {
                byTrigger.putIfAbsent(new Place(mention.sentence(), mention.token()), event);
            }
        }
    }

    static List<ReportedEvent> filled(ParsedStory story, JoinWords words, List<ReportedEvent> events) {
        DeedDoers doers = new DeedDoers(story, words, events);
        List<ReportedEvent> filled = new ArrayList<>();
        for (ReportedEvent event : events) {
            filled.add(doers.askingWhoHolds(doers.blamingWhoDidIt(doers.filled(event), filled), events));
        }
        return filled;
    }

    // "criticised the move", "It is a stunt": of what was told last before, by somebody else.
    private ReportedEvent blamingWhoDidIt(ReportedEvent event, List<ReportedEvent> before) {
        boolean known = !event.recipients().isEmpty()
                || event.actors().isEmpty()
                || event.type() != EventType.ACCUSE
                || !event.modes().contains(Mode.DISAPPROVE)
                || event.mentions().stream()
                        .anyMatch(mention -> !mention.deeds().isEmpty() || isAboutOther(mention));
        if (known) {
            return event;
        }
        for (ReportedEvent other : before.reversed()) {
            boolean done = !IN_PASSING.contains(other.type()) && !other.actors().isEmpty();
            if (done && Collections.disjoint(other.actors(), event.actors())) {
                return event.withRecipients(
                        other.actors(),
                        new Step("recipients", "doer-told-before", Optional.empty(), "who did " + other.id()));
            }
        }
        return event;
    }

    // "demanded the release of the staff": of those who hold them.
    private ReportedEvent askingWhoHolds(ReportedEvent event, List<ReportedEvent> all) {
        boolean asks = event.type() == EventType.REQUEST
                && event.recipients().isEmpty()
                && event.modes().contains(Mode.YIELD)
                && event.mentions().stream().anyMatch(this::isForRelease);
        if (!asks) {
            return event;
        }
        for (ReportedEvent other : all.reversed()) {
            boolean holds = HOLDING.stream().anyMatch(other.modes()::contains);
            if (holds && !other.actors().isEmpty() && Collections.disjoint(other.actors(), event.actors())) {
                return event.withRecipients(
                        other.actors(),
                        new Step("recipients", "who-holds-them", Optional.empty(), "who did " + other.id()));
            }
        }
        return event;
    }

    private boolean isForRelease(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.subtree(sentence.token(mention.token())).stream()
                .anyMatch(token -> token.isLemma("release", "free", "freedom"));
    }

    // "condemned the deaths": of something else than what was told as done, unless a word points back at that.
    private boolean isAboutOther(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.children(sentence.token(mention.token()), "obj", "nsubj:pass").stream()
                .anyMatch(object -> object.upos().isNominal()
                        && !words.holds(JoinWords.Kind.MOVES, object)
                        && object.upos() != Upos.PRON);
    }

    private ReportedEvent filled(ReportedEvent event) {
        ReportedEvent filled = event;
        for (EventMention mention : event.mentions()) {
            for (DeedRole role : mention.deeds()) {
                filled = filled(filled, mention, role);
            }
        }
        return filled;
    }

    private ReportedEvent filled(ReportedEvent event, EventMention mention, DeedRole role) {
        Optional<ReportedEvent> deed = Optional.ofNullable(byTrigger.get(new Place(mention.sentence(), role.token())))
                .filter(other -> !other.id().equals(event.id()));
        if (deed.isEmpty() || event.type().isMutual()) {
            return event;
        }
        Set<String> doers = doers(event, deed.get());
        Step step = new Step(
                role.role() == Role.ACTOR ? "actors" : "recipients",
                "doer-of-deed",
                Optional.of(mention.trigger()),
                "who did " + deed.get().id() + ": " + doers);
        if (role.role() == Role.RECIPIENT) {
            return event.withRecipients(doers, step);
        }
        return event.actors().isEmpty() ? event.withParties(doers, List.of(), step) : event;
    }

    // Who claims a deed, or is blamed for it by the one who condemns it, is condemned with it.
    private static Set<String> doers(ReportedEvent event, ReportedEvent deed) {
        Set<String> doers = new LinkedHashSet<>(deed.actors());
        if (doers.isEmpty() && event.type() == EventType.ACCUSE) {
            for (Responsibility each : deed.responsibility()) {
                boolean blamed = each.stance() == Stance.ACCUSED
                        && each.source().filter(event.actors()::contains).isPresent();
                if (each.stance() == Stance.CLAIMS || blamed) {
                    doers.add(each.actor());
                }
            }
        }
        return doers;
    }
}
