// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.ParsedStory;

/** Joins by explicit rules: resolve each mention, put tallies aside, merge, then give each event what belongs to it. */
final class RuleStoryJoiner implements StoryJoiner {
    private final JoinWords words;

    RuleStoryJoiner(JoinWords words) {
        this.words = words;
    }

    @Override
    public CodedStory join(Readings readings, List<Step> dating) {
        ParsedStory story = readings.story();
        Governments governments = new Governments(
                new CreditedActors(story, words).added(readings.cast(), readings.attributions(), readings.toponyms()),
                readings.toponyms());
        Cast cast = governments.cast();
        ActorFinder actors = new ActorFinder(story, governments);
        TimeFinder times = new TimeFinder(story, words, readings.times(), readings.events());
        PlaceFinder places = new PlaceFinder(story, words, readings.toponyms());
        SourceFinder sources = new SourceFinder(readings.attributions(), actors, words);
        Counts counts = new Counts(readings.quantities());
        Passages passages = new Passages(story);
        TallyFinder tallies = new TallyFinder(readings, words, actors, times, places, sources, counts);
        Drafts drafts = new Drafts(readings, words, actors, times, places, sources, passages);
        Set<EventMention> counted = tallies.countedEvents();
        List<Cluster> clusters = Clusters.of(
                new SameHappening(story, cast, words),
                readings.events().stream()
                        .filter(mention ->
                                !counted.contains(mention) && !TollFinder.saysNobody(mention, readings.tolls()))
                        .flatMap(mention -> drafts.of(mention).stream())
                        .toList());
        List<ReportedEvent> told =
                events(readings, passages, cast, clusters, tallies, actors, times, places, sources, counts);
        List<ReportedEvent> events = completed(told, story, cast, actors, governments);
        CreditJoiner joiner = new CreditJoiner(story, words, actors, sources);
        List<Credit> credits =
                readings.attributions().stream().map(joiner::credit).toList();
        List<Relation> relations = joiner.relations(readings.relations());
        return new CodedStory(
                story.story(),
                story.layout().dateline(),
                recast(story, taking(governments, events, credits, relations), events),
                events,
                tallies.tallies(),
                new ItineraryFinder(story, words, cast, new WayStops(readings, words), events).itineraries(),
                credits,
                relations,
                dating);
    }

    // What the wordings of one event leave out and the rest of the story tells.
    private List<ReportedEvent> completed(
            List<ReportedEvent> told, ParsedStory story, Cast cast, ActorFinder actors, Governments governments) {
        Rulers rulers = new Rulers(story, words, governments);
        List<UnaryOperator<List<ReportedEvent>>> steps = List.of(
                new TollVictims(story, actors)::filled,
                new ClosestStruck(cast)::told,
                events -> KnownDoers.filled(story, cast, events),
                new Sides(story, words, actors)::filled,
                new ProtestSides(story, words, cast, rulers)::filled,
                new CoupSides(story, cast, rulers, words)::filled,
                new StateActs(cast, rulers, new ImpliedAgents(story, cast))::filled,
                events -> DeedDoers.filled(story, words, events),
                events -> Addressees.filled(cast, events),
                new EachOther(story)::told,
                new VisitHosts(governments)::filled,
                new ManyStates(cast)::told);
        List<ReportedEvent> completed = told;
        for (UnaryOperator<List<ReportedEvent>> step : steps) {
            completed = step.apply(completed);
        }
        return completed;
    }

    // Codes that only the events tell.
    private static List<Actor> recast(ParsedStory story, List<Actor> actors, List<ReportedEvent> events) {
        List<Actor> suspects = Suspects.recast(actors, events);
        return Locals.recast(story, Nationals.recast(story, suspects, events), events);
    }

    /** The actors of the story: bystanders only where an entry names them. */
    private static List<Actor> taking(
            Governments governments, List<ReportedEvent> events, List<Credit> credits, List<Relation> relations) {
        Set<String> named = new HashSet<>();
        for (ReportedEvent event : events) {
            named.addAll(event.actors());
            named.addAll(event.recipients());
            named.addAll(event.sources());
            event.responsibility().forEach(each -> {
                named.add(each.actor());
                each.source().ifPresent(named::add);
            });
            event.tolls().forEach(toll -> toll.source().ifPresent(named::add));
        }
        credits.forEach(credit -> named.addAll(credit.sources()));
        relations.forEach(relation -> named.addAll(List.of(relation.holder(), relation.other())));
        governments.cast().actors().forEach(actor -> named.add(actor.id()));
        return governments.all().filter(actor -> named.contains(actor.id())).toList();
    }

    private List<ReportedEvent> events(
            Readings readings,
            Passages passages,
            Cast cast,
            List<Cluster> clusters,
            TallyFinder tallies,
            ActorFinder actors,
            TimeFinder times,
            PlaceFinder places,
            SourceFinder sources,
            Counts counts) {
        List<TollMention> tolls = readings.tolls().stream()
                .filter(toll -> !tallies.countedTolls().contains(toll))
                .toList();
        ParsedStory story = readings.story();
        Narrative narrative = new Narrative(story, words, readings.events());
        Sayings sayings = new Sayings(story, sources, times, places, narrative, words);
        Occasions occasions = new Occasions(new Telling(passages, clusters), new Visits(clusters), narrative, sayings);
        Speeches speeches = new Speeches(story, readings.attributions(), actors, times, places, words, clusters);
        Dating dating = new Dating(story, times, occasions, sayings, speeches, narrative);
        Background background = new Background(story.story().referenceDay(), clusters, dating, narrative, passages);
        EventAssembler assembler = new EventAssembler(
                counts,
                new TollFinder(story, words, tolls, clusters, sources),
                new ResponsibilityFinder(
                        story,
                        readings.responsibility(),
                        clusters,
                        actors,
                        sources,
                        new Allegations(story, words, actors, sources)),
                dating,
                new Placing(
                        story, readings.toponyms(), occasions, sayings, speeches, narrative, cast, dating, background),
                background,
                new ImpliedAgents(story, cast));
        List<ReportedEvent> events = new ArrayList<>();
        for (Cluster cluster : clusters) {
            events.add(assembler.assemble("E" + (events.size() + 1), cluster));
        }
        return events;
    }
}
