// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.Scorer;
import org.dateline.language.perceptron.TagFeatures;
import org.dateline.language.perceptron.Tagger;

/** Teaches the tagger. */
record TaggerTrainer(int tags, int rowBits) {

    LearningTable train(List<Example> examples, int epochs, long seed) {
        LearningTable table = new LearningTable(tags, rowBits);
        FeatureList features = new FeatureList();
        float[] scores = new float[tags];
        Random random = new Random(seed);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(example, table, features, scores);
            }
        }
        table.settle();
        return table;
    }

    private void learn(Example example, LearningTable table, FeatureList features, float[] scores) {
        int before = -1;
        int beforeThat = -1;
        for (int i = 1; i <= example.words.count(); i++) {
            TagFeatures.extract(example.words, i, before, beforeThat, features);
            table.score(features, scores);
            int guess = Scorer.best(scores, tags);
            if (guess != example.tags[i]) {
                table.correct(features, example.tags[i], guess);
            }
            table.decide();
            beforeThat = before;
            before = guess;
        }
    }

    /** Tags examples that the treebanks' own tagger has not seen. */
    void guessOthers(List<Example> seen, List<Example> unseen, int epochs, long seed) {
        Tagger tagger = new Tagger(train(seen, epochs, seed));
        unseen.forEach(example -> example.guessedTags = tagger.tag(example.words));
    }

    /** Tags each example by a tagger that has not seen it, so that the parser learns to live with mistakes. */
    void guess(List<Example> examples, int folds, int epochs, long seed) {
        for (int fold = 0; fold < folds; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % folds == fold ? unseen : seen).add(examples.get(i));
            }
            Tagger tagger = new Tagger(train(seen, epochs, seed + fold));
            unseen.forEach(example -> example.guessedTags = tagger.tag(example.words));
        }
    }
}
