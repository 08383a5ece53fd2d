// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.SourcePhrase;
import org.dateline.coding.RelationMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.text.Span;

/** Attributions and relations with their words resolved to actors. */
final class CreditJoiner {
    private final ParsedStory story;
    private final ActorFinder actors;

    CreditJoiner(ParsedStory story, ActorFinder actors) {
        this.story = story;
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
                .flatMap(mention -> {
                    Sentence sentence = story.sentences().get(mention.sentence());
                    return actors
                            .at(
                                    mention.sentence(),
                                    mention.holder(),
                                    sentence.token(mention.holder()).span())
                            .stream()
                            .flatMap(holder ->
                                    actors
                                            .at(
                                                    mention.sentence(),
                                                    mention.other(),
                                                    sentence.token(mention.other())
                                                            .span())
                                            .stream()
                                            .filter(other -> !other.id().equals(holder.id()))
                                            .map(other -> new Relation(
                                                    holder.id(),
                                                    mention.relation(),
                                                    other.id(),
                                                    mention.negated(),
                                                    List.of(mention.span()),
                                                    mention.rule())));
                })
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
}
