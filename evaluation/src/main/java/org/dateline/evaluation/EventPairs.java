// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;
import org.dateline.wire.WrittenEvent;

/** Pairs the events of the gold with those found: one to one, the strongest likeness first. */
final class EventPairs {
    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingInt(Candidate::likeness)
            .thenComparingInt(Candidate::rolesInCommon)
            .reversed()
            .thenComparingInt(Candidate::goldAt)
            .thenComparingInt(Candidate::foundAt);

    private final GoldText text;
    private final ActorPairs actors;

    EventPairs(GoldText text, ActorPairs actors) {
        this.text = text;
        this.actors = actors;
    }

    /** An event of the gold with the one held to be the same. */
    record Pair(WrittenEvent gold, WrittenEvent found) {}

    private record Candidate(int likeness, int rolesInCommon, int goldAt, int foundAt) {}

    List<Pair> of(List<WrittenEvent> gold, List<WrittenEvent> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int likeness = gold.get(i).type().equals(found.get(j).type()) ? likeness(gold.get(i), found.get(j)) : 0;
                if (likeness > 0) {
                    candidates.add(new Candidate(likeness, rolesInCommon(gold.get(i), found.get(j)), i, j));
                }
            }
        }
        candidates.sort(STRONGEST_FIRST);
        return chosen(candidates, gold, found);
    }

    private static List<Pair> chosen(List<Candidate> candidates, List<WrittenEvent> gold, List<WrittenEvent> found) {
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken.contains(candidate.goldAt()) && !foundTaken.contains(candidate.foundAt())) {
                goldTaken.add(candidate.goldAt());
                foundTaken.add(candidate.foundAt());
                pairs.add(new Pair(gold.get(candidate.goldAt()), found.get(candidate.foundAt())));
            }
        }
        return pairs;
    }

    /** Whether a trigger overlaps one of the other, or stands in its sentence. */
    boolean alike(WrittenEvent gold, WrittenEvent found) {
        return likeness(gold, found) > 0;
    }

    // 3: a trigger overlaps and one shares a sentence; 2:
    // overlaps only, across sentences; 1: shares a sentence; 0: neither.
    private int likeness(WrittenEvent gold, WrittenEvent found) {
        boolean overlap = false;
        boolean sameSentence = false;
        for (WrittenEvent.Mention one : gold.mentions()) {
            for (WrittenEvent.Mention other : found.mentions()) {
                overlap |= one.trigger().overlaps(other.trigger());
                sameSentence |= inSameSentence(one.trigger(), other.trigger());
            }
        }
        return (overlap ? 2 : 0) + (sameSentence ? 1 : 0);
    }

    private boolean inSameSentence(Span one, Span other) {
        return text.sentenceAt(one.start()).equals(text.sentenceAt(other.start()));
    }

    private int rolesInCommon(WrittenEvent gold, WrittenEvent found) {
        return inCommon(gold.actors(), found.actors()) + inCommon(gold.recipients(), found.recipients());
    }

    private int inCommon(List<String> gold, List<String> found) {
        return (int) gold.stream().filter(one -> actors.anySame(one, found)).count();
    }
}
