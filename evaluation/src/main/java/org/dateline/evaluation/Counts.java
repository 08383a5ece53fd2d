// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BiPredicate;

/** Adds up what is right, too much and missing while one story is scored. */
final class Counts {
    private final EnumMap<Measure, Score> scores = new EnumMap<>(Measure.class);

    /** Of so many found and so many in the gold, so many agree. */
    void add(Measure measure, int agreeing, int found, int gold) {
        scores.merge(measure, new Score(agreeing, found - agreeing, gold - agreeing), Score::plus);
    }

    /** A field of a matched event, right or wrong. */
    void field(Measure measure, boolean right) {
        add(measure, right ? 1 : 0, 1, 1);
    }

    /** Pairs each gold entry, in order, with the first found entry that agrees and is not taken yet. */
    <T> void pairs(Measure measure, List<T> gold, List<T> found, BiPredicate<T, T> agree) {
        List<T> free = new ArrayList<>(found);
        int agreeing = 0;
        for (T entry : gold) {
            for (int i = 0; i < free.size(); i++) {
                if (agree.test(entry, free.get(i))) {
                    free.remove(i);
                    agreeing++;
                    break;
                }
            }
        }
        add(measure, agreeing, found.size(), gold.size());
    }

    ScoreTable table() {
        return new ScoreTable(scores);
    }
}
