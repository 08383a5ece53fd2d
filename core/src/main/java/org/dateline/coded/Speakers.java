// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.attribution.Attribution;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.coding.Participant;
import org.dateline.coding.Role;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds who stands in a role of a mention: by the words, by who speaks them, or by whose thing it is. */
final class Speakers {
    private static final Set<Sector> PROSECUTING =
            EnumSet.of(Sector.JUD, Sector.COP, Sector.GOV, Sector.MIL, Sector.SPY);
    private static final int OPENING = 12; // sentences of the body in which a statement says who makes it

    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final SourceFinder sources;
    private final List<Actor> voice;

    Speakers(Readings readings, JoinWords words, ActorFinder actors, SourceFinder sources) {
        this.story = readings.story();
        this.words = words;
        this.actors = actors;
        this.sources = sources;
        this.voice = voice(readings.events());
    }

    // "The ministry condemns the raid. We urge …": who speaks for itself in a statement is the "we" of it.
    private List<Actor> voice(List<EventMention> mentions) {
        return mentions.stream()
                .filter(mention -> Deeds.isStatement(mention.type())
                        && isPresent(mention)
                        && !story.isQuoted(mention.trigger().start())
                        && sources.covering(mention.trigger()).isEmpty())
                .flatMap(mention -> mention.in(Role.ACTOR)
                        .flatMap(each -> actors.allAt(mention.sentence(), each.token(), each.span()).stream()))
                .findFirst()
                .or(this::acting)
                .map(List::of)
                .orElse(List.of());
    }

    // "The United States continues to urge … We call upon …": the state that opens the body acts in its own voice.
    private Optional<Actor> acting() {
        return story.sentences().stream()
                .filter(sentence -> story.layout()
                        .at(sentence.span().start())
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
                        .isPresent())
                .limit(OPENING)
                .flatMap(sentence -> sentence.children(sentence.root(), "nsubj").stream()
                        .filter(subject -> sentence.root().isVerb())
                        .flatMap(subject -> actors.allAt(sentence.index(), subject.index(), subject.span()).stream()))
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                .findFirst();
    }

    private boolean isPresent(EventMention mention) {
        String tag =
                story.sentences().get(mention.sentence()).token(mention.token()).xpos();
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Ids of those in a role, in the order of the words; how each was found is added to the steps. */
    List<String> in(Role role, EventMention mention, List<Step> steps) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        mention.in(role).forEach(participant -> ids.addAll(resolved(role, participant, mention, steps)));
        if (ids.isEmpty() && role == Role.ACTOR && isSpoken(mention)) {
            spokenBy(mention, mention.trigger().start()).stream()
                    .filter(actor -> !isToldOf(mention) || PROSECUTING.contains(actor.sector()))
                    .forEach(actor -> {
                        ids.add(actor.id());
                        steps.add(new Step(
                                field(role),
                                "actor-speaker",
                                Optional.empty(),
                                actor.id() + " " + actor.name() + " says it"));
                    });
        }
        return List.copyOf(ids);
    }

    // "was charged with fraud, police said", but no lawyer or television that tells of it charged him.
    private boolean isToldOf(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return mention.modes().contains(Mode.ALLEGE) && sentence.has(sentence.token(mention.token()), "aux:pass");
    }

    // "an investigation", "criticism" are not spoken by whoever reports them; "a disgrace" in a quotation is.
    private boolean isSpoken(EventMention mention) {
        Token trigger = story.sentences().get(mention.sentence()).token(mention.token());
        // "ruled that eight men accused of a plot stay in jail": whoever rules does not accuse.
        boolean aside = trigger.isRelation("acl", "amod") && trigger.xpos().equals("VBN");
        return Deeds.isStatement(mention.type())
                && !aside
                && !mention.modes().contains(Mode.INVESTIGATE)
                && (!trigger.upos().isNominal()
                        || story.isQuoted(mention.trigger().start()));
    }

    private List<String> resolved(Role role, Participant participant, EventMention mention, List<Step> steps) {
        Token token = story.sentences().get(mention.sentence()).token(participant.token());
        List<Actor> found = new ArrayList<>();
        String rule = mention.rule();
        if (token.upos() == Upos.PRON && words.of(JoinWords.Kind.FIRST).contains(token.lowerLemma())) {
            found.addAll(ourselves(mention, token.span().start()));
            rule = "actor-first-person";
        } else {
            found.addAll(actors.allAt(mention.sentence(), participant.token(), participant.span()));
            // Whoever visits a prison visits none of its inmates.
            if (found.isEmpty() && role == Role.RECIPIENT && !mention.modes().contains(Mode.VISIT)) {
                found.addAll(actors.within(
                        story.sentences().get(mention.sentence()), token, words.of(JoinWords.Kind.SETTINGS)));
                rule = found.isEmpty() ? rule : "recipient-of-thing";
            }
            if (found.isEmpty() && role == Role.ACTOR && !mention.type().isMutual()) {
                actors.namedOn(story.sentences().get(mention.sentence()), token).ifPresent(found::add);
                rule = found.isEmpty() ? rule : "actor-of-thing";
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

    private List<Actor> ourselves(EventMention mention, int offset) {
        boolean credited = !sources.covering(offset, mention.trigger()).isEmpty();
        return credited || story.isQuoted(offset) ? spokenBy(mention, offset) : voice;
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
