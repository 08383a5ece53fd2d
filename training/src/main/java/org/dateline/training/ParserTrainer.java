// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.language.perceptron.ActionFeatures;
import org.dateline.language.perceptron.Configuration;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.LabelFeatures;
import org.dateline.language.perceptron.Scorer;
import org.dateline.language.perceptron.TagSet;

/**
 * Teaches the parser with a dynamic oracle (Goldberg and Nivre 2012): it follows its own choices, right or wrong, and at
 * every point is told which actions lose no arc that can still be had.
 */
final class ParserTrainer {
    // Following one's own mistakes most of the time, but not always, was best in Goldberg and Nivre 2012.
    private static final float FOLLOW = 0.9f;

    final LearningTable actions;
    final LearningTable labels;
    private final TagSet tagSet;
    private final int rootLabel;
    private final FeatureList features = new FeatureList();
    private final float[] actionScores = new float[Configuration.ACTIONS];
    private final float[] labelScores;

    ParserTrainer(TagSet tagSet, int relations, int rootLabel, int actionBits, int labelBits) {
        this.tagSet = tagSet;
        this.rootLabel = rootLabel;
        this.actions = new LearningTable(Configuration.ACTIONS, actionBits);
        this.labels = new LearningTable(relations, labelBits);
        this.labelScores = new float[relations];
    }

    void train(List<Example> examples, int epochs, long seed) {
        Random random = new Random(seed);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(example, epoch > 0, random);
            }
        }
        actions.settle();
        labels.settle();
    }

    private void learn(Example example, boolean explore, Random random) {
        Configuration at = new Configuration(example.words, example.guessedTags, tagSet);
        while (!at.isDone()) {
            int right = Oracle.rightActions(at, example.heads);
            ActionFeatures.extract(at, features);
            actions.score(features, actionScores);
            int guess = best(at, (1 << Configuration.ACTIONS) - 1);
            int gold = best(at, right);
            boolean correct = (right & (1 << guess)) != 0;
            if (!correct) {
                actions.correct(features, gold, guess);
            }
            actions.decide();
            int action = correct || (explore && random.nextFloat() < FOLLOW) ? guess : gold;
            at.take(action, action == Configuration.SHIFT ? 0 : label(example, at, action));
        }
    }

    private int best(Configuration at, int among) {
        int best = -1;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if ((among & (1 << action)) != 0
                    && at.allows(action)
                    && (best < 0 || actionScores[action] > actionScores[best])) {
                best = action;
            }
        }
        return best;
    }

    private int label(Example example, Configuration at, int action) {
        int head = at.governor(action);
        int dependent = at.dependent();
        if (head == 0) {
            return rootLabel;
        }
        LabelFeatures.extract(at, head, dependent, features);
        labels.score(features, labelScores);
        labelScores[rootLabel] = Float.NEGATIVE_INFINITY;
        int guess = Scorer.best(labelScores, labelScores.length);
        if (example.heads[dependent] != head) {
            return guess;
        }
        labels.decide();
        int gold = example.labels[dependent];
        if (guess != gold) {
            labels.correct(features, gold, guess);
        }
        return gold;
    }
}
