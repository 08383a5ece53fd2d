// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Precision;
import org.dateline.ontology.Sector;
import org.dateline.place.Toponym;

/**
 * The governments of the countries a story names: those that act in it, and those it names only as ground ("arrived in
 * Jordan"), which are actors as soon as an event needs them.
 */
final class Governments {
    private static final String PREFIX = "country:";

    private final Cast cast;
    private final List<Actor> added = new ArrayList<>();
    private final Map<String, Actor> byCountry = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> named = new TreeMap<>();

    Governments(Cast cast, List<Toponym> toponyms) {
        Map<String, List<Toponym>> grounds = new LinkedHashMap<>();
        for (Toponym toponym : toponyms) {
            toponym.place().country().ifPresent(country -> {
                grounds.computeIfAbsent(country, fresh -> new ArrayList<>()).add(toponym);
                if (isCountry(toponym)) {
                    named.computeIfAbsent(toponym.sentence(), fresh -> new HashMap<>())
                            .put(toponym.token(), country);
                }
            });
        }
        for (Actor actor : cast.actors()) {
            actor.directoryId()
                    .filter(id -> id.startsWith(PREFIX))
                    .ifPresent(id -> byCountry.putIfAbsent(id.substring(PREFIX.length()), actor));
        }
        List<Actor> bystanders = new ArrayList<>(cast.bystanders());
        int known = cast.actors().size() + bystanders.size();
        // "Palestinians" are people, and no mention of their government.
        grounds.values().forEach(where -> {
            List<Toponym> others = where.stream()
                    .filter(toponym -> cast.allHeadedAt(toponym.sentence(), toponym.token())
                            .isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                where.retainAll(others);
            }
        });
        grounds.forEach((country, where) -> byCountry.computeIfAbsent(country, fresh -> {
            Actor ground = ground("A" + (known + added.size() + 1), country, where);
            added.add(ground);
            boolean named = where.stream()
                    .anyMatch(toponym -> isCountry(toponym)
                            && cast.allHeadedAt(toponym.sentence(), toponym.token())
                                    .isEmpty());
            if (named) {
                bystanders.add(ground);
            }
            return ground;
        }));
        this.cast = bystanders.size() == cast.bystanders().size() ? cast : new Cast(cast.actors(), bystanders);
    }

    /** The cast, with the governments of all countries named. */
    Cast cast() {
        return cast;
    }

    /** All who may take part: the cast, its bystanders, and the governments of countries of which only places are named. */
    Stream<Actor> all() {
        return Stream.of(cast.actors(), cast.bystanders(), added)
                .flatMap(List::stream)
                .distinct();
    }

    /** The government of the country that a word names. */
    Optional<Actor> at(int sentence, int token) {
        return Optional.ofNullable(named.getOrDefault(sentence, Map.of()).get(token))
                .flatMap(this::of);
    }

    /** The government of a country in which something of the story happens. */
    Optional<Actor> of(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /** Whether an actor is the government of some country. */
    boolean isGovernment(String id) {
        return byCountry.values().stream().anyMatch(actor -> actor.id().equals(id));
    }

    // Named by the country where the story does; else by the first place in it.
    private static Actor ground(String id, String country, List<Toponym> where) {
        List<Toponym> countries = where.stream().filter(Governments::isCountry).toList();
        List<ActorMention> mentions = (countries.isEmpty() ? where.subList(0, 1) : countries)
                .stream()
                        .map(toponym -> new ActorMention(
                                toponym.span(), toponym.sentence(), toponym.token(), MentionKind.NAME, "actor-ground"))
                        .toList();
        Toponym first = countries.isEmpty() ? where.getFirst() : countries.getFirst();
        return new Actor(
                id,
                first.place().name(),
                ActorKind.GOVERNMENT,
                Optional.of(country),
                Sector.GOV,
                Optional.empty(),
                Optional.of(PREFIX + country),
                mentions);
    }

    private static boolean isCountry(Toponym toponym) {
        return toponym.place().precision() == Precision.COUNTRY;
    }
}
