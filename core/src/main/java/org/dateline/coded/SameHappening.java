// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coded.Draft.Pointing;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Precision;
import org.dateline.place.Place;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Whether a draft tells the same happening as a cluster: nothing may speak against it, and something must speak for it.
 * Codebook section 3.1: one entry per happening per story.
 */
final class SameHappening {
    // Two points of one town or site are nearer than this; towns named apart are farther.
    private static final double ONE_TOWN_KM = 40;

    // More than any sum of the other grounds.
    private static final int LINKED = 100;

    private final ParsedStory story;
    private final Cast cast;

    SameHappening(ParsedStory story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    // "The attacks targeted bases", "a blast that killed": noun and verb of one clause tell one happening.
    private boolean linked(Draft one, Draft other) {
        if (apart(one.actors(), other.actors())
                || one.mention().sentence() != other.mention().sentence()
                || one.mention().type().isMutual()
                || Deeds.isStatement(one.mention().type())) {
            return false;
        }
        Sentence sentence = story.sentences().get(one.mention().sentence());
        return hangs(
                        sentence.token(one.mention().token()),
                        sentence.token(other.mention().token()))
                || hangs(
                        sentence.token(other.mention().token()),
                        sentence.token(one.mention().token()));
    }

    private static boolean hangs(Token under, Token above) {
        return under.head() == above.index()
                && (under.isRelation("nsubj", "acl", "advcl") || (under.isRelation("obj") && above.isVerb()));
    }

    /** How much speaks for it; 0 when something speaks against it or nothing for it. */
    int score(Cluster cluster, Draft draft) {
        if (cluster.type() == draft.mention().type() && linked(cluster.last(), draft)) {
            return LINKED;
        }
        if (cluster.type() != draft.mention().type()
                || draft.pointing() == Pointing.NEW
                || !factualitiesFit(cluster, draft)
                || !daysFit(cluster, draft)
                || !placesFit(cluster, draft)
                || !modesFit(cluster, draft)
                || !partiesFit(cluster, draft)) {
            return 0;
        }
        int actors = 2 * shared(cluster.actors(), draft.actors());
        int recipients = 2 * shared(cluster.recipients(), draft.recipients());
        int days = sameDays(cluster, draft) ? 2 : 0;
        int places = samePlace(cluster, draft) ? 2 : 0;
        int back = draft.pointing() == Pointing.BACK ? pointsTo(cluster, draft) : 0;
        int near = cluster.last().mention().sentence() == draft.mention().sentence() ? 1 : 0;
        int headline = cluster.onlyHeadline() && draft.inLead() ? 2 : 0;
        if (Deeds.isStatement(cluster.type()) && actors == 0 && back == 0 && headline == 0) {
            return 0;
        }
        return actors + recipients + days + places + back + near + headline;
    }

    // "The attack" is rather the one called so before, and rather the story's news than what is told by the way.
    private int pointsTo(Cluster cluster, Draft draft) {
        String noun = trigger(draft).lemma();
        boolean calledSo =
                cluster.drafts().stream().anyMatch(each -> trigger(each).lemma().equals(noun));
        return 2 + (calledSo ? 1 : 0) + (cluster.inLead() ? 1 : 0);
    }

    private Token trigger(Draft draft) {
        return story.sentences()
                .get(draft.mention().sentence())
                .token(draft.mention().token());
    }

    private static boolean factualitiesFit(Cluster cluster, Draft draft) {
        Factuality told = draft.mention().factuality();
        return told == cluster.factuality() || (draft.pointing() == Pointing.BACK && told == Factuality.HAPPENED);
    }

    private static boolean daysFit(Cluster cluster, Draft draft) {
        return cluster.drafts().stream()
                .flatMap(each -> each.time().stream())
                .allMatch(time -> draft.time()
                        .map(other -> time.days().overlaps(other.days()))
                        .orElse(true));
    }

    private static boolean sameDays(Cluster cluster, Draft draft) {
        Optional<EventTime> own = draft.time().filter(time -> time.days().isKnown());
        return own.isPresent()
                && cluster.time()
                        .filter(time -> time.days().equals(own.get().days()))
                        .isPresent();
    }

    private static boolean placesFit(Cluster cluster, Draft draft) {
        if (cluster.place().isEmpty() || draft.place().isEmpty()) {
            return true;
        }
        Place one = cluster.place().get().place();
        Place other = draft.place().get().place();
        if (one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country())) {
            return false;
        }
        return !isPoint(one) || !isPoint(other) || kilometres(one, other) < ONE_TOWN_KM;
    }

    private static boolean samePlace(Cluster cluster, Draft draft) {
        return cluster.place().isPresent()
                && draft.place().isPresent()
                && cluster.place().get().place().country().isPresent()
                && cluster.place()
                        .get()
                        .place()
                        .country()
                        .equals(draft.place().get().place().country());
    }

    private static boolean isPoint(Place place) {
        return place.precision() == Precision.EXACT && place.coordinates().isPresent();
    }

    private static double kilometres(Place one, Place other) {
        return one.coordinates()
                .flatMap(from -> other.coordinates().map(from::kilometresTo))
                .orElse(0.0);
    }

    private static boolean modesFit(Cluster cluster, Draft draft) {
        Set<Mode> modes = cluster.modes();
        boolean disjoint = Collections.disjoint(modes, draft.mention().modes());
        if (cluster.type() == EventType.CONSULT) {
            return modes.equals(Set.copyOf(draft.mention().modes()))
                    || (draft.pointing() == Pointing.BACK
                            && modes.contains(Mode.VISIT)
                                    == draft.mention().modes().contains(Mode.VISIT));
        }
        if (modes.isEmpty() || draft.mention().modes().isEmpty() || !disjoint) {
            return true;
        }
        // The same attack may be told by its weapon here and by its target there.
        return cluster.type() == EventType.ASSAULT
                && (draft.pointing() == Pointing.BACK
                        || shared(cluster.actors(), draft.actors()) + shared(cluster.recipients(), draft.recipients())
                                > 0);
    }

    private boolean partiesFit(Cluster cluster, Draft draft) {
        if (cluster.type().isMutual() && !cluster.modes().contains(Mode.VISIT)) {
            return meetingsFit(
                    parties(cluster.actors(), cluster.recipients()), parties(draft.actors(), draft.recipients()));
        }
        if (apart(cluster.actors(), draft.actors()) && !ofOneState(cluster.actors(), draft.actors())) {
            return false;
        }
        return !apart(cluster.recipients(), draft.recipients())
                || (cluster.type() == EventType.ASSAULT && sameDays(cluster, draft) && samePlace(cluster, draft));
    }

    // "met Abbas" and "met Sudani" share the traveller but are two meetings.
    private static boolean meetingsFit(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        int shared = shared(one, other);
        return shared > 0 && (shared > 1 || one.size() == 1 || other.size() == 1);
    }

    private static Set<String> parties(Collection<String> actors, Collection<String> recipients) {
        Set<String> parties = new HashSet<>(actors);
        parties.addAll(recipients);
        return parties;
    }

    // "Iran fired", "the Guards' attack": a state and its own forces are no two doers.
    private boolean ofOneState(Collection<String> one, Collection<String> other) {
        return one.stream()
                .anyMatch(id -> state(id).isPresent()
                        && other.stream().anyMatch(another -> state(another).equals(state(id))));
    }

    private Optional<String> state(String id) {
        return cast.byId(id)
                .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                .flatMap(Actor::country);
    }

    private static boolean apart(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static int shared(Collection<String> one, Collection<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
