// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.SourcePhrase;
import org.dateline.cast.Actor;
import org.dateline.coding.RelationMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.RelationType;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Attributions and relations with their words resolved to actors. */
final class CreditJoiner {
    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final SourceFinder sources;

    CreditJoiner(ParsedStory story, JoinWords words, ActorFinder actors, SourceFinder sources) {
        this.story = story;
        this.words = words;
        this.sources = sources;
        this.actors = actors;
    }

    Credit credit(Attribution attribution) {
        return new Credit(
                actors.of(attribution.sources()),
                attribution.sources().stream().map(SourcePhrase::span).findFirst(),
                attribution.cue(),
                content(attribution),
                attribution.verbatim(),
                attribution.rule());
    }

    // A dateline is the outlet's, whoever is credited with the sentence it opens.
    private List<Span> content(Attribution attribution) {
        int filed = story.layout().dateline().map(line -> line.span().end()).orElse(0);
        return attribution.content().stream()
                .map(span -> span.contains(filed) && span.start() < filed ? new Span(filed, span.end()) : span)
                .map(this::stripped)
                .toList();
    }

    private Span stripped(Span span) {
        int start = span.start();
        while (start + 1 < span.end() && Character.isWhitespace(story.text().charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }

    /** The relations of which both sides are actors of the story, each once. */
    List<Relation> relations(List<RelationMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> party(mention.sentence(), mention.holder()).stream()
                        .flatMap(holder -> party(mention.sentence(), mention.other()).stream()
                                .map(other -> mention.relation() == RelationType.HOSTS_FORCES_OF ? state(other) : other)
                                .filter(other -> !other.id().equals(holder.id()))
                                .filter(other -> fits(mention.relation(), holder, other))
                                .map(other -> relation(mention, holder, other))))
                .collect(Collectors.toMap(
                        relation ->
                                List.of(relation.holder(), relation.relation(), relation.other(), relation.negated()),
                        relation -> relation,
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    // "US forces", "2,500 American troops": hosted are the forces of a state, where the story has it.
    private Actor state(Actor forces) {
        return forces.country()
                .flatMap(country -> actors.cast().actors().stream()
                        .filter(actor -> actors.isState(actor.id())
                                && actor.country().filter(country::equals).isPresent())
                        .findFirst())
                .orElse(forces);
    }

    // A state hosts the forces of others; the head of a state or government is its office, and no relation; a country's
    // broadcaster is in it and no part of its government.
    private boolean fits(RelationType relation, Actor holder, Actor other) {
        return switch (relation) {
            case HOSTS_FORCES_OF ->
                holder.kind() == ActorKind.GOVERNMENT
                        && holder.country().isPresent()
                        && !holder.country().equals(other.country());
            case LEADS -> holder.kind() != ActorKind.PERSON || !actors.isState(other.id());
            case PART_OF -> holder.kind() != ActorKind.MEDIA || !actors.isState(other.id());
            case RECOGNISES -> other.kind() != ActorKind.PERSON;
            default -> true;
        };
    }

    private static Relation relation(RelationMention mention, Actor holder, Actor other) {
        return new Relation(
                holder.id(),
                mention.relation(),
                other.id(),
                mention.negated(),
                List.of(mention.span()),
                mention.rule());
    }

    // Whom the words name; "we" and "our" of a spokesman are his government's.
    private Optional<Actor> party(int sentence, int at) {
        Token token = story.sentences().get(sentence).token(at);
        if (!words.of(JoinWords.Kind.FIRST).contains(token.lowerLemma())) {
            return actors.party(sentence, at, token.span())
                    .or(() -> actors.namedOn(story.sentences().get(sentence), token));
        }
        return sources.nearest(token.span())
                .flatMap(actors.cast()::byId)
                .map(speaker -> actors.cast().actors().stream()
                        .filter(state -> actors.isState(state.id())
                                && speaker.sector() != Sector.CVL
                                && state.country().isPresent()
                                && state.country().equals(speaker.country()))
                        .findFirst()
                        .orElse(speaker));
    }
}
