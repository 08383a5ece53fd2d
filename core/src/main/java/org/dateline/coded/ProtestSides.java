// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Both sides of a protest where its own wording leaves them out: the protesters the story tells of, and, where it is
 * told to be against something, the government they stand up to, which the story names too.
 */
final class ProtestSides {
    private static final String AGAINST = "anti-";
    private static final String FOR = "pro-";
    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.MIL);

    private final ParsedStory story;
    private final JoinWords words;
    private final Governments governments;
    private final Cast cast;

    ProtestSides(ParsedStory story, JoinWords words, Governments governments) {
        this.story = story;
        this.words = words;
        this.governments = governments;
        this.cast = governments.cast();
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> isPopular(event) ? filled(event) : event)
                .toList();
    }

    // Lawmakers who walk out of a session are no crowd.
    private boolean isPopular(ReportedEvent event) {
        return event.type() == EventType.PROTEST
                && event.factuality() != Factuality.NEGATED
                && event.actors().stream()
                        .noneMatch(id -> cast.byId(id)
                                .filter(actor -> STATE.contains(actor.sector()))
                                .isPresent());
    }

    private ReportedEvent filled(ReportedEvent protest) {
        ReportedEvent filled = protest;
        if (protest.actors().isEmpty()) {
            Optional<Actor> doers = named(words.of(JoinWords.Kind.PROTESTERS), country(protest));
            filled = doers.map(actor -> protest.withParties(
                            List.of(actor.id()),
                            List.of(),
                            new Step(
                                    "actors",
                                    "actor-protesters",
                                    Optional.empty(),
                                    "those who protest: " + actor.name())))
                    .orElse(protest);
        }
        if (!filled.recipients().isEmpty() || isInFavour(protest) || !(isAgainst(protest) || isOfOpposition(filled))) {
            return filled;
        }
        ReportedEvent sided = filled;
        return rulers(country(filled))
                .map(actor -> sided.withRecipients(
                        List.of(actor.id()),
                        new Step(
                                "recipients",
                                "recipient-rulers",
                                Optional.empty(),
                                "those protested against: " + actor.name())))
                .orElse(filled);
    }

    // "protests against a law", "over prices", "anti-government marches": told to be against something.
    private boolean isAgainst(ReportedEvent protest) {
        return protest.mentions().stream().anyMatch(this::isAgainst);
    }

    // What the opposition marches for, the government is asked for.
    private boolean isOfOpposition(ReportedEvent protest) {
        return protest.actors().stream()
                .anyMatch(id -> cast.byId(id)
                        .filter(actor -> actor.sector() == Sector.OPP)
                        .isPresent());
    }

    // "rallied in support of the president", "a pro-government march"
    private boolean isInFavour(ReportedEvent protest) {
        return protest.mentions().stream().anyMatch(mention -> {
            Sentence sentence = story.sentences().get(mention.sentence());
            Token trigger = sentence.token(mention.token());
            return sentence.children(trigger, "amod", "compound").stream().anyMatch(word -> starts(word, FOR))
                    || sentence.children(trigger, "nmod", "obl").stream().anyMatch(noun -> noun.isLemma("support"));
        });
    }

    private static boolean starts(Token word, String beginning) {
        return word.lowerForm().startsWith(beginning);
    }

    private boolean isAgainst(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token trigger = sentence.token(mention.token());
        boolean named =
                mention.trigger().in(story.text()).toLowerCase(Locale.ROOT).startsWith(AGAINST);
        return named
                || sentence.children(trigger, "amod", "compound").stream().anyMatch(word -> starts(word, AGAINST))
                || sentence.children(trigger, "nmod", "obl").stream()
                        .flatMap(noun -> sentence.children(noun, "case").stream())
                        .anyMatch(preposition -> preposition.isLemma("over"))
                || sentence.subtree(trigger, below -> !below.isVerb()).stream()
                        .anyMatch(word -> word.isLemma("against"));
    }

    // The government where the story calls it so; what people march against is else whoever governs in the story.
    private Optional<Actor> rulers(Optional<String> country) {
        Optional<Actor> called = country.flatMap(governments::of)
                .filter(state -> isCalled(words.of(JoinWords.Kind.RULERS), state))
                .or(() ->
                        named(words.of(JoinWords.Kind.RULERS), country).filter(actor -> actor.sector() == Sector.GOV));
        return called.or(() -> governing(country, true)).or(() -> governing(country, false));
    }

    private Optional<Actor> governing(Optional<String> country, boolean body) {
        return cast.actors().stream()
                .filter(actor -> actor.sector() == Sector.GOV
                        && body == (actor.kind() == ActorKind.GOVERNMENT)
                        && country.isPresent()
                        && actor.country().equals(country))
                .findFirst();
    }

    /** The first actor of a country that the story calls by one of these nouns. */
    private Optional<Actor> named(Set<String> nouns, Optional<String> country) {
        return Stream.concat(cast.actors().stream(), cast.bystanders().stream())
                .filter(actor -> country.isEmpty() || actor.country().equals(country))
                .filter(actor -> isCalled(nouns, actor))
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

    private Optional<String> country(ReportedEvent event) {
        return event.place()
                .flatMap(place -> place.place().country())
                .or(() -> event.actors().stream()
                        .flatMap(id -> cast.byId(id).flatMap(Actor::country).stream())
                        .findFirst());
    }
}
