// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** Draws a tree over tagged words: two actions a word, each chosen once, so in time linear in the sentence. */
public final class DependencyParser {
    private final Scorer actions;
    private final Scorer labels;
    private final TagSet tagSet;
    private final int rootLabel;

    /**
     * A parser with weights.
     *
     * @param rootLabel number of the relation of the sentence's root
     */
    public DependencyParser(Scorer actions, Scorer labels, TagSet tagSet, int rootLabel) {
        this.actions = actions;
        this.labels = labels;
        this.tagSet = tagSet;
        this.rootLabel = rootLabel;
    }

    /** The finished configuration holds heads and labels of words 1 and up; head 0 is the root. */
    public Configuration parse(Words words, int[] tags) {
        Configuration at = new Configuration(words, tags, tagSet);
        FeatureList features = new FeatureList();
        float[] actionScores = new float[Configuration.ACTIONS];
        float[] labelScores = new float[labels.classes()];
        while (!at.isDone()) {
            int action = choose(at, features, actionScores);
            int label = action == Configuration.SHIFT ? 0 : label(at, action, features, labelScores);
            at.take(action, label);
        }
        return at;
    }

    private int choose(Configuration at, FeatureList features, float[] scores) {
        int allowed = -1;
        int choices = 0;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (at.allows(action)) {
                allowed = action;
                choices++;
            }
        }
        if (choices == 1) {
            return allowed;
        }
        ActionFeatures.extract(at, features);
        actions.score(features, scores);
        int best = -1;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (at.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }

    private int label(Configuration at, int action, FeatureList features, float[] scores) {
        int head = at.governor(action);
        if (head == 0) {
            return rootLabel;
        }
        LabelFeatures.extract(at, head, at.dependent(), features);
        labels.score(features, scores);
        // Only the root's own word is called root.
        scores[rootLabel] = Float.NEGATIVE_INFINITY;
        return Scorer.best(scores, labels.classes());
    }
}
