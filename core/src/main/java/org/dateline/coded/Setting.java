// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Toponym;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;

/** Where a story plays: the place of the deed its lead tells, else the one town or country that it is about. */
final class Setting {
    private static final double ONE_TOWN_KM = 40;

    private Setting() {}

    static Optional<EventPlace> of(ParsedStory story, List<Cluster> clusters, List<Toponym> toponyms) {
        List<Toponym> told = PlaceFinder.told(story, toponyms);
        return deedOfLead(clusters)
                .or(() -> leadLocation(story, told))
                .or(() -> country(told))
                .or(() -> leadState(story, told));
    }

    /** The country of a place, by the first words that name it. */
    static Optional<EventPlace> countryOf(ParsedStory story, EventPlace place, List<Toponym> toponyms) {
        return PlaceFinder.told(story, toponyms).stream()
                .filter(toponym -> toponym.place().precision() == Precision.COUNTRY
                        && toponym.place().country().equals(place.place().country()))
                .findFirst()
                .map(PlaceFinder::placeOf);
    }

    // "An Egyptian court sentenced …": the only state that the lead names, whatever it says of it.
    private static Optional<EventPlace> leadState(ParsedStory story, List<Toponym> toponyms) {
        int end = new Passages(story).leadEnd();
        List<Toponym> named =
                toponyms.stream().filter(toponym -> toponym.span().end() <= end).toList();
        boolean one = named.stream()
                        .map(toponym -> toponym.place().country())
                        .distinct()
                        .count()
                == 1;
        return named.stream()
                .filter(toponym -> one
                        && toponym.place().precision() == Precision.COUNTRY
                        && toponym.place().country().isPresent())
                .findFirst()
                .map(PlaceFinder::placeOf);
    }

    private static Optional<EventPlace> deedOfLead(List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.inLead() && Deeds.isDeed(cluster.type()))
                .flatMap(cluster -> cluster.place().stream())
                .filter(place -> place.place().country().isPresent())
                .findFirst();
    }

    // A lead that names places in several countries sets none of them.
    private static Optional<EventPlace> leadLocation(ParsedStory story, List<Toponym> toponyms) {
        List<Paragraph> lead = story.layout().lead();
        int end = new Passages(story).leadEnd();
        List<Toponym> places = toponyms.stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LOCATION
                        && toponym.place().country().isPresent()
                        && toponym.span().end() <= end
                        && lead.stream().anyMatch(paragraph -> paragraph.span().contains(toponym.span())))
                .toList();
        long countries = places.stream()
                .flatMap(toponym -> toponym.place().country().stream())
                .distinct()
                .count();
        return countries > 1 ? Optional.empty() : places.stream().findFirst().map(PlaceFinder::placeOf);
    }

    // More than half of all that is named lies in one country: its only town, else the country.
    private static Optional<EventPlace> country(List<Toponym> toponyms) {
        Map<String, Integer> times = new LinkedHashMap<>();
        toponyms.forEach(
                toponym -> toponym.place().country().ifPresent(country -> times.merge(country, 1, Integer::sum)));
        int all = times.values().stream().mapToInt(Integer::intValue).sum();
        return times.entrySet().stream()
                .filter(each -> each.getValue() > 1 && 2 * each.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(country -> townOrCountry(toponyms.stream()
                        .filter(toponym -> toponym.place()
                                .country()
                                .filter(country::equals)
                                .isPresent())
                        .toList()));
    }

    private static Optional<EventPlace> townOrCountry(List<Toponym> inside) {
        List<Toponym> towns = inside.stream()
                .filter(toponym ->
                        toponym.use() == Toponym.Use.LOCATION && toponym.place().precision() == Precision.EXACT)
                .toList();
        boolean oneTown = !towns.isEmpty() && towns.stream().allMatch(town -> near(town, towns.getFirst()));
        Stream<Toponym> countries =
                inside.stream().filter(toponym -> toponym.place().precision() == Precision.COUNTRY);
        return oneTown
                ? towns.stream().findFirst().map(PlaceFinder::placeOf)
                : countries.findFirst().map(PlaceFinder::placeOf);
    }

    private static boolean near(Toponym one, Toponym other) {
        Optional<Coordinates> from = one.place().coordinates();
        return from.flatMap(point -> other.place().coordinates().map(point::kilometresTo))
                .filter(apart -> apart < ONE_TOWN_KM)
                .isPresent();
    }
}
