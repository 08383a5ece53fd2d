// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
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
        ActorFinder actors = new ActorFinder(readings.cast());
        TimeFinder times = new TimeFinder(story, words, readings.times(), readings.events());
        PlaceFinder places = new PlaceFinder(story, readings.toponyms());
        SourceFinder sources = new SourceFinder(readings.attributions(), actors);
        Counts counts = new Counts(readings.quantities());
        TallyFinder tallies = new TallyFinder(readings, words, actors, times, places, sources, counts);
        Drafts drafts = new Drafts(readings, words, actors, times, places, sources);
        List<Cluster> clusters = Clusters.of(
                new SameHappening(story, readings.cast()),
                readings.events().stream()
                        .filter(mention -> !tallies.countedEvents().contains(mention)
                                && !TollFinder.saysNobody(mention, readings.tolls()))
                        .flatMap(mention -> drafts.of(mention).stream())
                        .toList());
        List<ReportedEvent> events = new VisitHosts(readings.cast())
                .filled(events(readings, clusters, tallies, actors, times, places, sources, counts));
        CreditJoiner credits = new CreditJoiner(story, actors);
        return new CodedStory(
                story.story(),
                story.layout().dateline(),
                Suspects.recast(readings.cast().actors(), events),
                events,
                tallies.tallies(),
                new ItineraryFinder(story, words, readings.cast(), events).itineraries(),
                readings.attributions().stream().map(credits::credit).toList(),
                credits.relations(readings.relations()),
                dating);
    }

    private List<ReportedEvent> events(
            Readings readings,
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
        Occasions occasions = new Occasions(story, clusters, narrative, sayings);
        EventAssembler assembler = new EventAssembler(
                story.story(),
                counts,
                new TollFinder(story, tolls, clusters, sources),
                new ResponsibilityFinder(story, readings.responsibility(), clusters, actors, sources),
                new Dating(story, times, occasions, sayings, narrative),
                new Placing(story, readings.toponyms(), occasions, sayings, narrative, readings.cast()),
                new ImpliedAgents(readings.cast()));
        List<ReportedEvent> events = new ArrayList<>();
        for (Cluster cluster : clusters) {
            events.add(assembler.assemble("E" + (events.size() + 1), cluster));
        }
        return events;
    }
}
