// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
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
    private final Rulers rulers;
    private final Cast cast;

    ProtestSides(ParsedStory story, JoinWords words, Cast cast, Rulers rulers) {
        this.story = story;
        this.words = words;
        this.rulers = rulers;
        this.cast = cast;
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        List<ReportedEvent> own = events.stream()
                .map(event -> isPopular(event) ? filled(event) : event)
                .toList();
        return own.stream()
                .map(event -> isPopular(event) && event.recipients().isEmpty() && !isInFavour(event)
                        ? likeOthers(event, own)
                        : event)
                .toList();
    }

    // "Similar protests took place in the north": of one movement, whose other protests have one addressee.
    private ReportedEvent likeOthers(ReportedEvent protest, List<ReportedEvent> events) {
        List<List<String>> faced = events.stream()
                .filter(other -> other.type() == EventType.PROTEST
                        && !other.recipients().isEmpty()
                        && country(other).equals(country(protest)))
                .map(ReportedEvent::recipients)
                .distinct()
                .toList();
        return faced.size() != 1
                ? protest
                : protest.withRecipients(
                        faced.getFirst(),
                        new Step(
                                "recipients",
                                "recipient-of-protests",
                                Optional.empty(),
                                "those the other protests face: " + faced.getFirst()));
    }

    // Lawmakers who walk out of a session are no crowd.
    private boolean isPopular(ReportedEvent event) {
        return event.type() == EventType.PROTEST
                && event.factuality() != Factuality.NEGATED
                && (event.actors().isEmpty()
                        || event.actors().stream()
                                .flatMap(id -> cast.byId(id).stream())
                                .anyMatch(actor -> !STATE.contains(actor.sector())));
    }

    private ReportedEvent filled(ReportedEvent protest) {
        ReportedEvent filled = protest;
        if (protest.actors().isEmpty()) {
            Optional<Actor> doers = rulers.named(words.of(JoinWords.Kind.PROTESTERS), country(protest))
                    .filter(actor -> actor.kind() != ActorKind.PERSON) // "a protester was killed"
                    .findFirst();
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
        if (!filled.recipients().isEmpty()
                || isInFavour(protest)
                || !(isAgainst(filled) || isOfOpposition(filled) || isStrike(filled))) {
            return filled;
        }
        ReportedEvent sided = filled;
        return rulers.of(country(filled))
                .map(actor -> sided.withRecipients(
                        List.of(actor.id()),
                        new Step(
                                "recipients",
                                "recipient-rulers",
                                Optional.empty(),
                                "those protested against: " + actor.name())))
                .orElse(filled);
    }

    // Who goes on strike asks something of those who govern, where nobody else is told.
    private static boolean isStrike(ReportedEvent protest) {
        return protest.modes().contains(Mode.STRIKE);
    }

    // "protests against a law", "over prices", "anti-government marches": told to be against something.
    private boolean isAgainst(ReportedEvent protest) {
        return protest.mentions().stream().anyMatch(this::isAgainst)
                || protest.actors().stream()
                        .flatMap(id -> cast.byId(id).stream())
                        .anyMatch(actor -> actor.name().contains(AGAINST + "government"));
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
                    || sentence.children(trigger, "nmod", "obl", "acl", "advcl").stream()
                            .anyMatch(word -> word.isLemma("support", "back"));
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
                || isForDemand(sentence, trigger)
                || sentence.subtree(trigger, below -> !below.isVerb()).stream()
                        .anyMatch(word -> word.isLemma("against"));
    }

    // "demonstrated to demand higher wages", "gathered in protest at the tax"
    private static boolean isForDemand(Sentence sentence, Token trigger) {
        Token verb = trigger.isRelation("obl", "obj")
                ? sentence.head(trigger).filter(Token::isVerb).orElse(trigger)
                : trigger;
        return Stream.of(trigger, verb)
                .flatMap(above -> sentence.children(above, "advcl", "xcomp", "acl", "obl", "nmod").stream())
                .filter(word -> word.index() > trigger.index())
                .anyMatch(word -> word.isVerb()
                        ? word.isLemma("demand", "oppose", "denounce", "protest")
                        : word.isLemma("protest")
                                && sentence.children(word, "case").stream().anyMatch(mark -> mark.isLemma("in")));
    }

    private Optional<String> country(ReportedEvent event) {
        return event.place()
                .flatMap(place -> place.place().country())
                .or(() -> event.actors().stream()
                        .flatMap(id -> cast.byId(id).flatMap(Actor::country).stream())
                        .findFirst())
                .or(this::onlyCountry);
    }

    // Of a story that plays in one country.
    private Optional<String> onlyCountry() {
        List<String> countries = cast.actors().stream()
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }
}
