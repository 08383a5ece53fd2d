// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;

/** Resolves the words of each event mention: who, whom, where, when, on whose word. */
final class Drafts {
    private final Readings readings;
    private final Map<Integer, List<EventMention>> accusations;
    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final SourceFinder sources;
    private final Speakers speakers;
    private final int leadEnd;

    Drafts(
            Readings readings,
            JoinWords words,
            ActorFinder actors,
            TimeFinder times,
            PlaceFinder places,
            SourceFinder sources,
            Passages passages) {
        this.readings = readings;
        this.accusations = readings.events().stream()
                .filter(mention -> mention.type() == EventType.ACCUSE)
                .collect(Collectors.groupingBy(EventMention::sentence));
        this.story = readings.story();
        this.words = words;
        this.actors = actors;
        this.times = times;
        this.places = places;
        this.sources = sources;
        this.speakers = new Speakers(readings, words, actors, sources);
        this.leadEnd = passages.leadEnd();
    }

    /** A mention as one draft, or one for each country when a series is told over several. */
    List<Draft> of(EventMention mention) {
        Optional<Toponym> where =
                places.of(mention).filter(place -> !isCompared(mention, place) && !isHome(mention, place));
        List<Draft> drafts = new ArrayList<>();
        drafts.add(draft(mention, where, times.of(mention)));
        boolean series = mention.plural() && Deeds.isDeed(mention.type());
        if (where.isPresent() && (series || mention.modes().contains(Mode.VISIT))) {
            places.alsoIn(where.get())
                    .forEach(other -> drafts.add(draft(
                            mention, Optional.of(other), times.under(other).or(() -> times.of(mention)))));
        }
        return drafts;
    }

    // "a visit by the president of Kenya": not where he went.
    private boolean isHome(EventMention mention, Toponym place) {
        return mention.modes().contains(Mode.VISIT)
                && place.use() == Toponym.Use.PARTY
                && actors.in(Role.ACTOR, mention).stream().anyMatch(visitor -> actors.isAtHome(visitor, place.place()));
    }

    // "The deadliest raid since an attack in Arka": where that was.
    private boolean isCompared(EventMention mention, Toponym place) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token trigger = sentence.token(mention.token());
        return place.sentence() == mention.sentence()
                && sentence.ancestors(sentence.token(place.token())).stream()
                        .filter(above -> above.index() > trigger.index() && !sentence.dominates(above, trigger))
                        .flatMap(above -> sentence.children(above, "case").stream())
                        .anyMatch(word -> word.isLemma("since"));
    }

    private Draft draft(EventMention mention, Optional<Toponym> where, Optional<TimeExpression> told) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "type",
                mention.rule(),
                Optional.of(mention.trigger()),
                mention.type() + " "
                        + mention.modes().stream().map(mode -> mode.code()).toList()));
        List<String> claimants = claimants(mention);
        List<String> accusers = accusers(mention);
        List<String> doers = speakers.in(Role.ACTOR, mention, steps).stream()
                .filter(id -> !claimants.contains(id) && !accusers.contains(id))
                .toList();
        List<String> recipients = speakers.in(Role.RECIPIENT, mention, steps).stream()
                .filter(id -> !doers.contains(id) && !isOtherStop(id, mention, where))
                .toList();
        where.ifPresent(toponym -> steps.add(new Step(
                "place",
                toponym.rule(),
                Optional.of(toponym.span()),
                toponym.place().name()
                        + toponym.place().id().map(id -> " = " + id).orElse(""))));
        Optional<TimeExpression> when = told.map(time -> pointed(mention, time));
        when.ifPresent(
                time -> steps.add(new Step("date", time.rule(), Optional.of(time.span()), Words.of(time.days()))));
        sources.covering(mention.trigger())
                .forEach(attribution -> steps.add(new Step(
                        "sources",
                        attribution.rule(),
                        attribution.cue(),
                        "credited to " + actors.of(attribution.sources()))));
        return new Draft(
                mention,
                story.sentences().get(mention.sentence()).token(mention.token()).lemma(),
                doers,
                recipients,
                where.map(PlaceFinder::placeOf),
                when.map(times::timeOf),
                sources.of(mention, doers),
                sources.via(mention),
                part(mention.trigger()),
                pointing(mention),
                steps);
    }

    // "visited Turkey and Uzbekistan": each stop has its own host.
    private boolean isOtherStop(String id, EventMention mention, Optional<Toponym> where) {
        return mention.modes().contains(Mode.VISIT)
                && where.filter(stop -> actors.rulesElsewhere(id, stop.place())).isPresent();
    }

    // "accused the state of shelling the town": the accuser did not shell it.
    private List<String> accusers(EventMention mention) {
        return mention.type() != EventType.ASSAULT
                ? List.of()
                : accusations.getOrDefault(mention.sentence(), List.of()).stream()
                        .filter(accusation -> accusation.token() < mention.token())
                        .flatMap(accusation -> actors.in(Role.ACTOR, accusation).stream())
                        .toList();
    }

    // Who claims, denies or is blamed for a deed stands in its responsibility, not among its doers.
    private List<String> claimants(EventMention mention) {
        return readings.responsibility().stream()
                .filter(each -> each.sentence() == mention.sentence()
                        && each.deed().filter(deed -> deed == mention.token()).isPresent())
                .flatMap(each -> actors.of(each.party()).stream())
                .map(Actor::id)
                .toList();
    }

    // "on Tuesday" of something planned is the Tuesday to come.
    private TimeExpression pointed(EventMention mention, TimeExpression time) {
        return mention.factuality() == Factuality.PLANNED
                ? story.story().referenceDay().map(time::pointingForward).orElse(time)
                : time;
    }

    private Draft.Part part(Span trigger) {
        return story.layout()
                .at(trigger.start())
                .map(paragraph -> switch (paragraph.kind()) {
                    case HEADLINE -> Draft.Part.HEADLINE;
                    case CAPTION, DATELINE -> Draft.Part.CAPTION;
                    case BODY -> trigger.start() < leadEnd ? Draft.Part.LEAD : Draft.Part.BODY;
                })
                .orElse(Draft.Part.BODY);
    }

    private Draft.Pointing pointing(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token token = sentence.token(mention.token());
        if (!token.upos().isNominal()) {
            return Draft.Pointing.FREE;
        }
        List<Token> modifiers = sentence.children(token, "det", "amod", "nmod:poss", "nummod");
        if (anyOf(modifiers, words.of(JoinWords.Kind.OTHER))) {
            return Draft.Pointing.NEW;
        }
        return anyOf(modifiers, words.of(JoinWords.Kind.SAME)) ? Draft.Pointing.BACK : Draft.Pointing.FREE;
    }

    private static boolean anyOf(List<Token> tokens, Set<String> lemmas) {
        return tokens.stream().anyMatch(token -> lemmas.contains(token.lemma()));
    }
}
