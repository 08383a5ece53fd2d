// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;

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
    private final Map<Cluster, Placed> placed = new HashMap<>();
    private final Optional<EventPlace> setting;

    Placing(ParsedStory story, List<Toponym> toponyms, Occasions occasions, Sayings sayings) {
        this.occasions = occasions;
        this.sayings = sayings;
        List<Cluster> order = occasions.inOrder();
        this.setting = Setting.of(story, order, toponyms);
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
            return Optional.empty();
        }
        Optional<Placed> said = cluster.drafts().stream()
                .flatMap(draft -> sayings.saidAt(draft.mention()).stream())
                .findFirst()
                .map(toponym -> new Placed(PlaceFinder.placeOf(toponym), Optional.of("place-of-saying")));
        return said.or(() -> occasions.retold(cluster).flatMap(this::of).map(like -> by("place-of-body", like)))
                .or(() -> occasions
                        .of(cluster, other -> of(other).isPresent())
                        .flatMap(this::of)
                        .map(like -> by("place-of-occasion", like)))
                .or(() -> isLocal(cluster) && !isRecalled(cluster)
                        ? setting.map(place -> new Placed(place, Optional.of("place-of-story")))
                        : Optional.empty());
    }

    private static Placed by(String rule, Placed like) {
        return new Placed(like.place(), Optional.of(rule));
    }

    private static boolean isRecalled(Cluster cluster) {
        return cluster.drafts().stream().allMatch(draft -> draft.mention().recalled());
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
