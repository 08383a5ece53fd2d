// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;

/** Whoever governs a country in a story: the government where the story calls it so, else its state or head. */
final class Rulers {
    private final ParsedStory story;
    private final JoinWords words;
    private final Governments governments;
    private final Cast cast;

    Rulers(ParsedStory story, JoinWords words, Governments governments) {
        this.story = story;
        this.words = words;
        this.governments = governments;
        this.cast = governments.cast();
    }

    /** The government the story calls so, else whoever of it is told of. */
    Optional<Actor> of(Optional<String> country) {
        return called(country)
                .or(() -> state(country))
                .or(() -> governing(country, true))
                .or(() -> governing(country, false));
    }

    /** The government where the story says "the government", "the authorities". */
    Optional<Actor> called(Optional<String> country) {
        Set<String> nouns = words.of(JoinWords.Kind.RULERS);
        return country.flatMap(governments::of)
                .filter(state -> isCalled(nouns, state))
                .or(() -> named(nouns, country)
                        .filter(actor -> actor.sector() == Sector.GOV)
                        .findFirst());
    }

    /** The actors of a country that the story calls by one of these nouns. */
    Stream<Actor> named(Set<String> nouns, Optional<String> country) {
        return Stream.concat(cast.actors().stream(), cast.bystanders().stream())
                .filter(actor -> country.isEmpty() || actor.country().equals(country))
                .filter(actor -> isCalled(nouns, actor));
    }

    private Optional<Actor> state(Optional<String> country) {
        return country.flatMap(governments::of).filter(cast.actors()::contains);
    }

    private Optional<Actor> governing(Optional<String> country, boolean body) {
        return cast.actors().stream()
                .filter(actor -> actor.sector() == Sector.GOV
                        && body == (actor.kind() == ActorKind.GOVERNMENT)
                        && country.isPresent()
                        && actor.country().equals(country))
                .findFirst();
    }

    private boolean isCalled(Set<String> nouns, Actor actor) {
        return actor.mentions().stream().anyMatch(mention -> isHeadedBy(nouns, mention));
    }

    private boolean isHeadedBy(Set<String> nouns, ActorMention mention) {
        return nouns.contains(story.sentences()
                .get(mention.sentence())
                .token(mention.token())
                .lemma()
                .toLowerCase(Locale.ROOT));
    }
}
