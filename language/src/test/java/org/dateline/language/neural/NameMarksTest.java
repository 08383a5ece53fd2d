// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.language.EntityTags;
import org.dateline.syntax.EntityKind;
import org.junit.jupiter.api.Test;

class NameMarksTest {

    @Test
    void aNameNeverGoesOnThatDidNotBegin() {
        double[][] scores = new double[2][EntityTags.COUNT];
        scores[0][EntityTags.inside(EntityKind.PERSON)] = 3;
        scores[0][EntityTags.begin(EntityKind.PERSON)] = 2;
        scores[1][EntityTags.inside(EntityKind.PERSON)] = 3;
        assertThat(NameMarks.best(scores))
                .containsExactly(EntityTags.begin(EntityKind.PERSON), EntityTags.inside(EntityKind.PERSON));
    }

    @Test
    void ofAllAllowedMarksTheLikeliestAreTaken() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            double[][] scores = new double[3][EntityTags.COUNT];
            for (double[] row : scores) {
                for (int mark = 0; mark < EntityTags.COUNT; mark++) {
                    row[mark] = Math.log(random.nextDouble());
                }
            }
            assertThat(NameMarks.best(scores)).isEqualTo(tried(scores));
        }
    }

    private static int[] tried(double[][] scores) {
        int[] best = {};
        double highest = Double.NEGATIVE_INFINITY;
        int count = EntityTags.COUNT;
        for (int choice = 0; choice < count * count * count; choice++) {
            int[] marks = {choice % count, choice / count % count, choice / count / count};
            boolean allowed = EntityTags.mayFollow(EntityTags.OUTSIDE, marks[0])
                    && EntityTags.mayFollow(marks[0], marks[1])
                    && EntityTags.mayFollow(marks[1], marks[2]);
            double sum = scores[0][marks[0]] + scores[1][marks[1]] + scores[2][marks[2]];
            if (allowed && sum > highest) {
                highest = sum;
                best = marks;
            }
        }
        return best;
    }
}
