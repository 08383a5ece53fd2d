// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.time.DayRange;

/** Where each happening was; codebook section 3.3. */
final class Placing {
    /**
     * A place with the rule that gave it.
     *
     * @param place where
     * @param rule what found it; empty when a mention's own words tell it
     */
    record Placed(EventPlace place, Optional<String> rule) {}

    private final Occasions occasions;
    private final Sayings sayings;
    private final Speeches speeches;
    private final Narrative narrative;
    private final Cast cast;
    private final Dating dating;
    private final Background background;
    private final Map<Cluster, Placed> placed = new HashMap<>();
    private final Optional<EventPlace> setting;
    private final Optional<EventPlace> country;
    private final Optional<EventPlace> dateline;

    Placing(
            ParsedStory story,
            List<Toponym> toponyms,
            Occasions occasions,
            Sayings sayings,
            Speeches speeches,
            Narrative narrative,
            Cast cast,
            Dating dating,
            Background background) {
        this.occasions = occasions;
        this.sayings = sayings;
        this.speeches = speeches;
        this.narrative = narrative;
        this.cast = cast;
        this.dating = dating;
        this.background = background;
        List<Cluster> order = occasions.inOrder();
        this.setting = Setting.of(story, order, toponyms);
        this.country = setting.flatMap(place -> Setting.countryOf(story, place, toponyms));
        this.dateline = story.layout()
                .dateline()
                .flatMap(line -> toponyms.stream()
                        .filter(toponym -> line.span().overlaps(toponym.span()))
                        .findFirst()
                        .map(PlaceFinder::placeOf));
        order.forEach(cluster ->
                cluster.place().ifPresent(place -> placed.put(cluster, new Placed(place, Optional.empty()))));
        order.stream()
                .filter(cluster -> !placed.containsKey(cluster))
                .forEach(cluster -> inferred(cluster).ifPresent(place -> placed.put(cluster, place)));
    }

    Optional<Placed> of(Cluster cluster) {
        return Optional.ofNullable(placed.get(cluster));
    }

    private Optional<Placed> inferred(Cluster cluster) {
        if (cluster.factuality() != Factuality.HAPPENED) {
            return byOccasion(cluster);
        }
        Optional<Placed> said = cluster.drafts().stream()
                .flatMap(draft -> sayings.saidAt(draft.mention()).stream())
                .findFirst()
                .map(toponym -> new Placed(PlaceFinder.placeOf(toponym), Optional.of("place-of-saying")));
        return said.or(() -> occasions
                        .retold(cluster, other -> of(other).isPresent())
                        .flatMap(this::of)
                        .map(like -> by("place-of-body", like)))
                .or(() -> byOccasion(cluster))
                .or(() -> spoken(cluster))
                .or(() -> isLocal(cluster) && isNews(cluster) && isAtHome(cluster)
                        ? setting.map(place -> new Placed(place, Optional.of("place-of-story")))
                        : Optional.empty())
                .or(() -> isLongAgoAtHome(cluster)
                        ? country.map(place -> new Placed(place, Optional.of("place-of-story")))
                        : Optional.empty());
    }

    // Where the speaker is told to have spoken, else where he was on a visit that day.
    private Optional<Placed> spoken(Cluster cluster) {
        Set<String> speakers = sayings.speakersOf(cluster);
        Optional<DayRange> day = day(cluster);
        return speeches.place(speakers, day)
                .or(() -> day.flatMap(known -> visited(speakers, known)))
                .or(() -> filedFrom(speakers))
                .map(place -> new Placed(place, Optional.of("place-of-speech")));
    }

    // "HANOI - The secretary on Wednesday accused …": the dateline of a story that tells that the speaker visits there.
    private Optional<EventPlace> filedFrom(Set<String> speakers) {
        return dateline.filter(filed -> visits(speakers)
                .anyMatch(place -> place.place().country().equals(filed.place().country())));
    }

    private Stream<EventPlace> visits(Set<String> speakers) {
        return occasions
                .visits()
                .filter(visit -> visit.factuality() == Factuality.HAPPENED
                        && visit.actors().stream().anyMatch(speakers::contains))
                .flatMap(visit -> visit.place().stream());
    }

    private Optional<EventPlace> visited(Set<String> speakers, DayRange day) {
        List<EventPlace> stops = occasions
                .visits()
                .filter(visit -> visit.factuality() == Factuality.HAPPENED
                        && visit.actors().stream().anyMatch(speakers::contains)
                        && day(visit).filter(day::equals).isPresent())
                .flatMap(visit -> visit.place().stream())
                .distinct()
                .toList();
        return stops.size() == 1 ? Optional.of(stops.getFirst()) : Optional.empty();
    }

    private Optional<DayRange> day(Cluster cluster) {
        return days(cluster).filter(DayRange::isSingleDay);
    }

    // Sanctions, recalls and dismissals are decided elsewhere than what they answer happens.
    private Optional<Placed> byOccasion(Cluster cluster) {
        if (cluster.type() == EventType.SANCTION && !cluster.modes().contains(Mode.CONVICT)) {
            return Optional.empty();
        }
        return occasions
                .of(cluster, other -> of(other).isPresent() && isOnThatDay(cluster, other))
                .flatMap(this::of)
                .map(like -> by("place-of-occasion", like));
    }

    // What is told of another time was on another occasion.
    private boolean isOnThatDay(Cluster cluster, Cluster other) {
        Optional<DayRange> own = days(cluster);
        Optional<DayRange> there = days(other);
        return own.isEmpty() || there.isEmpty() || own.get().overlaps(there.get());
    }

    private Optional<DayRange> days(Cluster cluster) {
        return dating.of(cluster).map(dated -> dated.time().days()).filter(DayRange::isKnown);
    }

    private static Placed by(String rule, Placed like) {
        return new Placed(like.place(), Optional.of(rule));
    }

    // Foreigners act and suffer elsewhere unless the story tells that they do so here.
    private boolean isAtHome(Cluster cluster) {
        Optional<String> home = setting.flatMap(place -> place.place().country());
        List<String> countries = countriesOf(cluster);
        boolean told = cluster.drafts().stream().anyMatch(draft -> narrative.isOnTheLine(draft.mention()));
        boolean spokenOf = cluster.drafts().stream().allMatch(draft -> narrative.isSpokenOf(draft.mention()));
        return home.filter(countries::contains).isPresent() || told || (countries.isEmpty() && !spokenOf);
    }

    private List<String> countriesOf(Cluster cluster) {
        return Stream.concat(cluster.actors().stream(), cluster.recipients().stream())
                .flatMap(id -> cast.byId(id).flatMap(Actor::country).stream())
                .filter(code -> !code.equals(Actor.INTERNATIONAL))
                .toList();
    }

    // "The channel was banned last year": what was done long ago to people of the country was done in it, somewhere.
    private boolean isLongAgoAtHome(Cluster cluster) {
        Optional<String> home = setting.flatMap(place -> place.place().country());
        List<String> countries = countriesOf(cluster);
        boolean coerced = cluster.type() == EventType.COERCE
                && countries.stream().allMatch(code -> home.filter(code::equals).isPresent());
        boolean attack = cluster.type() == EventType.ASSAULT && countries.isEmpty();
        return (coerced || attack) && background.of(cluster).isPresent();
    }

    // What lies further back may have been anywhere.
    private boolean isNews(Cluster cluster) {
        return background.of(cluster).isEmpty()
                && cluster.drafts().stream().anyMatch(draft -> !draft.mention().recalled());
    }

    // What is done to people and things where they are; sanctions, aid and resignations have no spot.
    private static boolean isLocal(Cluster cluster) {
        EventType type = cluster.type();
        return switch (type) {
            case ASSAULT, PROTEST -> true;
            case COERCE -> !cluster.modes().contains(Mode.CENSOR);
            case SANCTION -> cluster.modes().contains(Mode.CONVICT);
            case RETREAT ->
                cluster.modes().contains(Mode.RELEASE) || cluster.modes().contains(Mode.WITHDRAW);
            default -> false;
        };
    }
}
