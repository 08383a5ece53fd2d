// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * When and where a happening is that its own sentence does not place: by the occasion its paragraph goes on telling, and
 * for deeds by the place the lead tells of. Codebook sections 3.3 and 3.4.
 */
final class Scenes {
    private final ParsedStory story;
    private final List<Cluster> clusters;
    private final Map<Integer, List<Draft>> byParagraph = new TreeMap<>();
    private final Optional<EventPlace> leadPlace;

    Scenes(ParsedStory story, List<Cluster> clusters, List<Toponym> toponyms) {
        this.story = story;
        this.clusters = clusters;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                paragraph(draft.mention())
                        .ifPresent(paragraph -> byParagraph
                                .computeIfAbsent(paragraph.span().start(), start -> new ArrayList<>())
                                .add(draft));
            }
        }
        byParagraph
                .values()
                .forEach(drafts -> drafts.sort((one, two) ->
                        one.mention().trigger().compareTo(two.mention().trigger())));
        this.leadPlace = leadPlace(clusters).or(() -> leadLocation(PlaceFinder.told(story, toponyms)));
    }

    /** The day of the occasion that is being told: that of the nearest event before it in its paragraph. */
    Optional<EventTime> time(Cluster cluster) {
        Predicate<Draft> dated =
                draft -> draft.time().filter(time -> time.days().isSingleDay()).isPresent()
                        && !draft.mention().recalled()
                        && draft.mention().factuality() == Factuality.HAPPENED;
        if (cluster.factuality() != Factuality.HAPPENED || isRecalled(cluster)) {
            return Optional.empty();
        }
        return duringVisit(cluster).or(() -> nearest(cluster, dated).flatMap(Draft::time));
    }

    /** For deeds and meetings: the place of the event told before it in its paragraph, else the lead's. */
    Optional<EventPlace> place(Cluster cluster) {
        boolean placed = Deeds.isDeed(cluster.type()) || cluster.type() == EventType.CONSULT;
        if (!placed || isRecalled(cluster)) {
            return Optional.empty();
        }
        Predicate<Draft> there = draft -> draft.place().isPresent()
                && (Deeds.isDeed(draft.mention().type()) || draft.mention().type() == EventType.CONSULT);
        return nearest(cluster, there).flatMap(Draft::place).or(() -> leadPlace);
    }

    // "In Arkania she met the premier": a meeting on a visit is of the days of the visit.
    private Optional<EventTime> duringVisit(Cluster meeting) {
        Optional<String> country =
                meeting.place().flatMap(place -> place.place().country());
        if (meeting.type() != EventType.CONSULT || country.isEmpty()) {
            return Optional.empty();
        }
        return clusters.stream()
                .filter(visit -> visit.modes().contains(Mode.VISIT)
                        && visit.actors().stream().anyMatch(meeting.actors()::contains)
                        && visit.place()
                                .flatMap(place -> place.place().country())
                                .equals(country))
                .flatMap(visit -> visit.time().stream())
                .filter(time -> time.days().isKnown())
                .findFirst();
    }

    private static boolean isRecalled(Cluster cluster) {
        return cluster.drafts().stream().allMatch(draft -> draft.mention().recalled());
    }

    private Optional<Draft> nearest(Cluster cluster, Predicate<Draft> fits) {
        EventMention mention = cluster.firstInBody().mention();
        List<Draft> around = paragraph(mention)
                .map(paragraph -> byParagraph.getOrDefault(paragraph.span().start(), List.of()))
                .orElse(List.of());
        Optional<Draft> before = Optional.empty();
        for (Draft draft : around) {
            boolean earlier = draft.mention().trigger().compareTo(mention.trigger()) < 0;
            boolean beside = draft.mention().sentence() == mention.sentence();
            if ((earlier || (beside && before.isEmpty())) && fits.test(draft) && (beside || !isAside(draft))) {
                before = Optional.of(draft);
            }
        }
        return before;
    }

    // What a relative clause tells by the way does not set the scene for the next sentence.
    private boolean isAside(Draft draft) {
        Sentence sentence = story.sentences().get(draft.mention().sentence());
        Token token = sentence.token(draft.mention().token());
        return token.isRelation("acl:relcl")
                || sentence.ancestors(token).stream().anyMatch(above -> above.isRelation("acl:relcl"));
    }

    private Optional<Paragraph> paragraph(EventMention mention) {
        return story.layout().at(mention.trigger().start());
    }

    private static Optional<EventPlace> leadPlace(List<Cluster> clusters) {
        return first(
                clusters,
                cluster -> cluster.inLead() && Deeds.isDeed(cluster.type()) ? cluster.place() : Optional.empty());
    }

    private static <T, R> Optional<R> first(List<T> all, Function<T, Optional<R>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).findFirst();
    }

    private Optional<EventPlace> leadLocation(List<Toponym> toponyms) {
        List<Paragraph> lead = story.layout().lead();
        return toponyms.stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LOCATION
                        && lead.stream().anyMatch(paragraph -> paragraph.span().contains(toponym.span())))
                .map(PlaceFinder::placeOf)
                .findFirst();
    }
}
