// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.attribution.Attribution;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.coding.Participant;
import org.dateline.coding.Role;
import org.dateline.ontology.Mode;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds who stands in a role of a mention: by the words, by who speaks them, or by whose thing it is. */
final class Speakers {
    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final SourceFinder sources;

    Speakers(ParsedStory story, JoinWords words, ActorFinder actors, SourceFinder sources) {
        this.story = story;
        this.words = words;
        this.actors = actors;
        this.sources = sources;
    }

    /** Ids of those in a role, in the order of the words; how each was found is added to the steps. */
    List<String> in(Role role, EventMention mention, List<Step> steps) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        mention.in(role).forEach(participant -> ids.addAll(resolved(role, participant, mention, steps)));
        if (ids.isEmpty() && role == Role.ACTOR && isSpoken(mention)) {
            spokenBy(mention, mention.trigger().start()).forEach(actor -> {
                ids.add(actor.id());
                steps.add(new Step(
                        field(role), "actor-speaker", Optional.empty(), actor.id() + " " + actor.name() + " says it"));
            });
        }
        return List.copyOf(ids);
    }

    // "an investigation", "criticism" are not spoken by whoever reports them; "a disgrace" in a quotation is.
    private boolean isSpoken(EventMention mention) {
        Token trigger = story.sentences().get(mention.sentence()).token(mention.token());
        return Deeds.isStatement(mention.type())
                && !mention.modes().contains(Mode.INVESTIGATE)
                && (!trigger.upos().isNominal()
                        || story.isQuoted(mention.trigger().start()));
    }

    private List<String> resolved(Role role, Participant participant, EventMention mention, List<Step> steps) {
        Token token = story.sentences().get(mention.sentence()).token(participant.token());
        List<Actor> found = new ArrayList<>();
        String rule = mention.rule();
        if (token.upos() == Upos.PRON && words.first().contains(token.lemma().toLowerCase(Locale.ROOT))) {
            found.addAll(spokenBy(mention, token.span().start()));
            rule = "actor-first-person";
        } else {
            found.addAll(actors.allAt(mention.sentence(), participant.token(), participant.span()));
            if (found.isEmpty() && role == Role.RECIPIENT) {
                actors.within(story.sentences().get(mention.sentence()), token, words.settings()).ifPresent(found::add);
                rule = found.isEmpty() ? rule : "recipient-of-thing";
            }
        }
        String says = found.isEmpty()
                ? "no actor of the story"
                : String.join(
                        ", ",
                        found.stream()
                                .map(actor -> actor.id() + " " + actor.name())
                                .toList());
        steps.add(new Step(field(role), rule, Optional.of(participant.span()), says));
        return found.stream().map(Actor::id).toList();
    }

    // The innermost credit that covers a word says who speaks it.
    private List<Actor> spokenBy(EventMention mention, int offset) {
        List<Attribution> covering = sources.covering(offset, mention.trigger());
        return covering.isEmpty()
                ? List.of()
                : covering.getLast().sources().stream()
                        .flatMap(source -> actors.of(source).stream())
                        .toList();
    }

    private static String field(Role role) {
        return role == Role.ACTOR ? "actors" : "recipients";
    }
}
