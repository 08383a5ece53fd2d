// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** Gives each word one tag, left to right; a tag is a number that stands for a UPOS and an XPOS together. */
public final class Tagger {
    private final Scorer scorer;

    public Tagger(Scorer scorer) {
        this.scorer = scorer;
    }

    /** One tag per word; element 0 is unused. */
    public int[] tag(Words words) {
        int[] tags = new int[words.count() + 1];
        FeatureList features = new FeatureList();
        float[] scores = new float[scorer.classes()];
        int before = -1;
        int beforeThat = -1;
        for (int i = 1; i <= words.count(); i++) {
            TagFeatures.extract(words, i, before, beforeThat, features);
            scorer.score(features, scores);
            tags[i] = Scorer.best(scores, scorer.classes());
            beforeThat = before;
            before = tags[i];
        }
        return tags;
    }
}
