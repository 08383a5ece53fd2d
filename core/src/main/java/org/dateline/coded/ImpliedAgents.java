// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** An agent left out but unmistakable (police arrest, courts convict) when the story has that actor; codebook 3.2. */
final class ImpliedAgents {
    private static final int NEAR = 2; // sentences

    private final ParsedStory story;
    private final Cast cast;

    ImpliedAgents(ParsedStory story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** The story's nearest actor of a sector that alone does such things, of the country where it happens. */
    Optional<Actor> of(Cluster cluster) {
        Optional<String> country =
                cluster.place().flatMap(place -> place.place().country());
        boolean deports = cluster.modes().contains(Mode.DEPORT);
        if (deports && country.isEmpty()) {
            return Optional.empty();
        }
        for (Sector sector : sectors(cluster.type(), cluster.modes())) {
            List<Actor> able = cast.actors().stream()
                    .filter(actor -> actor.sector() == sector
                            && actor.kind() == ActorKind.GOVERNMENT
                            && isBody(actor)
                            && !cluster.recipients().contains(actor.id())
                            && (country.isEmpty() || actor.country().equals(country))
                            && (!deports || isState(actor.id())))
                    .toList();
            Optional<Actor> agent = able.stream()
                    .filter(actor -> distance(actor, cluster) <= NEAR)
                    .min(Comparator.comparingInt(actor -> distance(actor, cluster)));
            if (agent.isPresent()) {
                return agent;
            }
        }
        return teller(cluster, country);
    }

    // "71 people were detained, the police director said"; "investigations are under way, the ministry said".
    private Optional<Actor> teller(Cluster cluster, Optional<String> country) {
        Set<Sector> able = tellers(cluster.type(), cluster.modes());
        return cluster.firstInBody().sources().stream()
                .flatMap(id -> cast.byId(id).stream())
                .filter(actor -> able.contains(actor.sector())
                        && !cluster.recipients().contains(actor.id())
                        && (country.isEmpty() || actor.country().equals(country)))
                .flatMap(actor -> body(actor).stream())
                .findFirst();
    }

    // Who speaks for a body did not do it alone; ministers who speak for a state that is not named do nothing.
    private Optional<Actor> body(Actor teller) {
        if (teller.kind() == ActorKind.GOVERNMENT) {
            return Optional.of(teller);
        }
        return cast.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT
                        && actor.sector() == teller.sector()
                        && actor.country().equals(teller.country()))
                .findFirst()
                .or(() -> Optional.of(teller).filter(actor -> actor.sector() != Sector.GOV));
    }

    private static Set<Sector> tellers(EventType type, Set<Mode> modes) {
        if (type == EventType.COERCE && (modes.contains(Mode.ARREST) || modes.contains(Mode.SEIZE))) {
            return Set.of(Sector.COP, Sector.MIL, Sector.SPY);
        }
        boolean inquires = type == EventType.ACCUSE && !modes.contains(Mode.DISAPPROVE);
        return inquires ? Set.of(Sector.COP, Sector.JUD, Sector.MIL, Sector.GOV) : Set.of();
    }

    /** The police of a country, wherever the story names them. */
    Optional<Actor> police(Optional<String> country) {
        return cast.actors().stream()
                .filter(actor -> actor.sector() == Sector.COP
                        && actor.kind() == ActorKind.GOVERNMENT
                        && country.isPresent()
                        && actor.country().equals(country)
                        && isBody(actor))
                .findFirst();
    }

    // In sentences; another court, told of elsewhere, did not try this case.
    private static int distance(Actor actor, Cluster cluster) {
        return actor.mentions().stream()
                .mapToInt(mention -> cluster.drafts().stream()
                        .mapToInt(draft -> Math.abs(draft.mention().sentence() - mention.sentence()))
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    // "Two officers were hurt" names no police that arrest.
    private boolean isBody(Actor actor) {
        return actor.mentions().stream().anyMatch(mention -> {
            Sentence sentence = story.sentences().get(mention.sentence());
            Token head = sentence.token(mention.token());
            // Prosecutors convict nobody.
            return mention.kind() != MentionKind.PRONOUN
                    && !sentence.has(head, "nummod")
                    && !head.isLemma("prosecutor", "prosecution", "attorney");
        });
    }

    /** Whether a state says itself that it did it: then it is the doer, and not one who is blamed. */
    boolean announces(String id, List<Responsibility> held) {
        boolean claims = held.stream().anyMatch(each -> each.actor().equals(id) && each.stance() == Stance.CLAIMS);
        return claims
                && cast.byId(id)
                        .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                        .isPresent();
    }

    /** Drops a state from doers among whom its own army, ministry or police stands: the closer word is the doer. */
    void withoutStatesOf(Set<String> doers) {
        doers.removeIf(id -> isState(id)
                && doers.stream().anyMatch(other -> !other.equals(id) && !isState(other) && isOrganOf(other, id)));
    }

    private boolean isState(String id) {
        return cast.byId(id)
                .flatMap(Actor::directoryId)
                .filter(known -> known.startsWith("country:"))
                .isPresent();
    }

    private boolean isOrganOf(String id, String state) {
        return cast.byId(id)
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                .flatMap(Actor::country)
                .equals(cast.byId(state).flatMap(Actor::country));
    }

    private static List<Sector> sectors(EventType type, Set<Mode> modes) {
        return switch (type) {
            case COERCE ->
                modes.contains(Mode.DEPORT)
                        ? List.of(Sector.GOV)
                        : modes.contains(Mode.ARREST) || modes.contains(Mode.SEIZE)
                                ? List.of(Sector.COP, Sector.MIL)
                                : List.of();
            case SANCTION -> modes.contains(Mode.CONVICT) ? List.of(Sector.JUD) : List.of();
            case ACCUSE -> modes.contains(Mode.INVESTIGATE) ? List.of(Sector.COP) : List.of();
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    RETREAT,
                    REQUEST,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    MOBILIZE,
                    ASSAULT -> List.of();
        };
    }
}
