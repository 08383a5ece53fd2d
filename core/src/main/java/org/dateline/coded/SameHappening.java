// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.cast.Cast;
import org.dateline.coded.Draft.Pointing;
import org.dateline.coded.Parties.Fit;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.syntax.ParsedStory;

/**
 * Whether a draft tells the same happening as a cluster: grounds for and against, added up. Codebook section 3.1: one
 * entry per happening per story.
 */
final class SameHappening {
    // Of these a story mostly tells one, in many words.
    private static final Set<EventType> SCENES =
            EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.RETREAT, EventType.CONCEDE, EventType.CONSULT);

    private static final Set<Ground> BACKWARDS = EnumSet.of(Ground.POINTS_BACK, Ground.CALLED_SO, Ground.THE_NEWS);

    private final Parties parties;
    private final JoinWords words;
    private final PartedTelling parted;
    private final Transitions transitions;
    private final SentenceLinks grammar;

    SameHappening(ParsedStory story, Cast cast, JoinWords words) {
        this.words = words;
        this.parties = new Parties(cast);
        this.parted = new PartedTelling(story, words);
        this.transitions = new Transitions(story, words);
        this.grammar = new SentenceLinks(story, parties, words);
    }

    /** What speaks for and against it; where the weights sum to more than 0 they are one. */
    Set<Ground> grounds(Cluster cluster, Draft draft) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        List<Draft> beside = cluster.in(draft.mention().sentence());
        for (Draft each : beside) {
            if (grammar.links(each, draft)) {
                grounds.add(Ground.LINKED);
            }
            if (grammar.causes(each, draft) || grammar.causes(draft, each)) {
                grounds.add(Ground.CAUSED);
            }
        }
        wording(cluster, draft, grounds);
        if (isMeeting(cluster)) {
            meeting(cluster, draft, grounds);
        } else {
            doers(cluster, draft, grounds);
        }
        if (grounds.contains(Ground.DISTINCT_ACTOR)) {
            grounds.removeAll(BACKWARDS); // "Her deputy announced his resignation too": his own
        }
        manner(cluster, draft, grounds);
        SameSetting.compare(cluster, draft, grounds);
        parted.of(cluster, draft).ifPresent(grounds::add);
        // "Drones had hit the base on Wednesday": attacks come day after day, on the same bases.
        if (cluster.type() == EventType.ASSAULT
                && grounds.contains(Ground.OTHER_DAYS)
                && grammar.trigger(draft).isVerb()) {
            grounds.add(Ground.ATTACKED_AGAIN);
        }
        if (grounds.contains(Ground.TOLD_TOGETHER)) {
            grounds.remove(Ground.OTHER_PLACE);
        }
        if (cluster.modes().contains(Mode.VISIT)
                && (grounds.contains(Ground.OTHER_PLACE) || isCalledOff(cluster, draft))) {
            grounds.add(Ground.OTHER_STOP);
        }
        return grounds;
    }

    // "Went on to Arka" and "cancelled a visit to Belport": one was made, the other was not.
    private static boolean isCalledOff(Cluster cluster, Draft draft) {
        Set<Factuality> both = EnumSet.of(cluster.factuality(), draft.mention().factuality());
        return both.containsAll(EnumSet.of(Factuality.HAPPENED, Factuality.NEGATED));
    }

    private static boolean isMeeting(Cluster cluster) {
        return cluster.type().isMutual() && !cluster.modes().contains(Mode.VISIT);
    }

    private void wording(Cluster cluster, Draft draft, Set<Ground> grounds) {
        boolean statement = Deeds.isStatement(cluster.type());
        if (statement && cluster.inLead()) {
            grounds.add(Ground.IN_LEAD);
        }
        if (isMeeting(cluster)) {
            grounds.add(Ground.A_MEETING);
            if (isBare(draft)) {
                grounds.add(Ground.WITHOUT_PARTIES);
            }
        } else if (statement) {
            grounds.add(Ground.A_STATEMENT);
        } else if (SCENES.contains(cluster.type())) {
            grounds.add(Ground.A_SCENE);
        }
        boolean calledSo = cluster.words().contains(draft.word());
        List<Draft> beside = cluster.in(draft.mention().sentence());
        if (draft.pointing() == Pointing.NEW) {
            grounds.add(Ground.TOLD_AS_NEW);
        }
        if (beside.isEmpty() && transitions.turnsTo(draft)) {
            grounds.add(Ground.TURNED_TO);
        }
        if (draft.pointing() == Pointing.BACK) {
            grounds.add(Ground.POINTS_BACK);
            if (calledSo) {
                grounds.add(Ground.CALLED_SO);
            }
            if (cluster.inLead()) {
                grounds.add(Ground.THE_NEWS);
            }
        }
        if (cluster.onlyHeadline()) {
            grounds.add(draft.inLead() ? Ground.HEADLINE_AND_LEAD : Ground.HEADLINE);
        }
        if (!beside.isEmpty() && statement) {
            grounds.add(Ground.ONE_SENTENCE);
        }
        if (!beside.isEmpty() && (isMeeting(cluster) || beside.stream().anyMatch(each -> grammar.joins(each, draft)))) {
            grounds.add(Ground.TOLD_TOGETHER);
        }
        if (statement && calledSo) {
            grounds.add(Ground.SAME_WORD);
        }
        if (statement && !calledSo && beside.isEmpty()) {
            grounds.add(Ground.OTHER_WORD);
        }
    }

    private void doers(Cluster cluster, Draft draft, Set<Ground> grounds) {
        switch (parties.doers(cluster.actors(), draft.actors())) {
            case SAME -> grounds.add(Ground.SAME_ACTOR);
            case LIKE -> grounds.add(Ground.LIKE_ACTOR);
            case APART -> grounds.add(Ground.OTHER_ACTOR);
            case DISTINCT -> grounds.add(Ground.DISTINCT_ACTOR);
            case OPEN -> {}
        }
        switch (parties.fit(cluster.recipients(), draft.recipients())) {
            case SAME -> grounds.add(Ground.SAME_RECIPIENT);
            case LIKE -> grounds.add(Ground.LIKE_RECIPIENT);
            case APART -> grounds.add(Ground.OTHER_RECIPIENT);
            case DISTINCT -> grounds.add(Ground.DISTINCT_RECIPIENT);
            case OPEN -> {
                // Arrests and sanctions of a story are many: only of the same people they are the same.
                boolean both =
                        !cluster.recipients().isEmpty() && !draft.recipients().isEmpty();
                if (both && (cluster.type() == EventType.COERCE || cluster.type() == EventType.SANCTION)) {
                    grounds.add(Ground.OTHER_RECIPIENT);
                }
            }
        }
        boolean changed = parties.fit(cluster.actors(), draft.recipients()) == Fit.SAME
                || parties.fit(cluster.recipients(), draft.actors()) == Fit.SAME;
        if (changed && !grounds.contains(Ground.SAME_ACTOR) && !grounds.contains(Ground.SAME_RECIPIENT)) {
            grounds.add(Ground.SIDES_CHANGED);
        }
    }

    // "The talks have gone on since March": whose they are was told before.
    private boolean isBare(Draft draft) {
        return draft.actors().isEmpty()
                && draft.recipients().isEmpty()
                && draft.place().isEmpty()
                && grammar.trigger(draft).upos().isNominal();
    }

    // "met Abbas" and "met Sudani" share the traveller but are two meetings.
    private void meeting(Cluster cluster, Draft draft, Set<Ground> grounds) {
        Set<String> one = parties(cluster.actors(), cluster.recipients());
        Set<String> other = parties(draft.actors(), draft.recipients());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        one.removeAll(shared);
        other.removeAll(shared);
        Fit rest = parties.fit(one, other);
        if (!shared.isEmpty()) {
            grounds.add(Ground.SAME_ACTOR);
        }
        // "a stop in Cyprus to discuss aid": whoever else was there, it was not the meeting told before elsewhere.
        boolean elsewhere = draft.place().isPresent() && cluster.place().isEmpty();
        if (other.isEmpty() && elsewhere && !one.isEmpty() && draft.pointing() != Pointing.BACK) {
            grounds.add(Ground.OTHER_RECIPIENT);
        }
        if (shared.size() > 1) {
            grounds.add(Ground.SAME_RECIPIENT);
        } else if (rest == Fit.LIKE) {
            grounds.add(Ground.LIKE_RECIPIENT);
        } else if (!one.isEmpty() && !other.isEmpty()) {
            grounds.add(rest == Fit.DISTINCT ? Ground.DISTINCT_RECIPIENT : Ground.OTHER_RECIPIENT);
        }
    }

    private static Set<String> parties(Collection<String> actors, Collection<String> recipients) {
        Set<String> parties = new HashSet<>(actors);
        parties.addAll(recipients);
        return parties;
    }

    private void manner(Cluster cluster, Draft draft, Set<Ground> grounds) {
        Set<Mode> modes = cluster.modes();
        List<Mode> told = draft.mention().modes();
        if (cluster.type() == EventType.CONSULT && modes.contains(Mode.VISIT) != told.contains(Mode.VISIT)) {
            grounds.add(Ground.OTHER_KIND);
        }
        if (!modes.isEmpty() && !told.isEmpty()) {
            grounds.add(Collections.disjoint(modes, told) ? Ground.OTHER_MODE : Ground.SAME_MODE);
        }
        boolean crowds = modes.contains(Mode.CROWD_CONTROL) != told.contains(Mode.CROWD_CONTROL);
        if (cluster.type() == EventType.ASSAULT && (crowds || isOfOtherGround(cluster, draft))) {
            grounds.add(Ground.OTHER_MODE);
        }
        boolean seriesHere = cluster.first().mention().plural();
        if (seriesHere != draft.mention().plural()
                && grammar.trigger(draft).upos().isNominal()) {
            grounds.add(Ground.OTHER_SERIES);
        }
        Factuality factuality = draft.mention().factuality();
        boolean back = draft.pointing() == Pointing.BACK && factuality == Factuality.HAPPENED;
        if (factuality != cluster.factuality() && !back) {
            grounds.add(Ground.OTHER_FACTUALITY);
        }
        if (cluster.recalled() != draft.mention().recalled() && Deeds.isDeed(cluster.type())) {
            grounds.add(Ground.RECALLED);
        }
    }

    private boolean isOfOtherGround(Cluster cluster, Draft draft) {
        Set<String> ground = words.of(JoinWords.Kind.GROUND);
        boolean own = ground.contains(draft.word());
        for (String word : cluster.words()) {
            if (ground.contains(word) == own) {
                return false;
            }
        }
        return true;
    }
}
