// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.language.EntityTags;
import org.dateline.language.perceptron.EntityFeatures;
import org.dateline.language.perceptron.EntityTagger;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.NameLists;
import org.dateline.language.perceptron.TagSet;
import org.dateline.language.perceptron.Tagger;
import org.dateline.language.perceptron.WordClusters;
import org.dateline.language.perceptron.Words;
import org.dateline.syntax.EntityKind;

/** Teaches the name finder. */
final class EntityTrainer {
    private static final int BITS = 2 * EntityKind.values().length;

    private final List<Prepared> sentences = new ArrayList<>();
    private final Map<String, int[]> counts = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Prepared(NamedSentence gold, Words words, int[] penn, int[] listed) {}

    EntityTrainer(List<NamedSentence> corpus, Tagger tagger, TagSet tagSet, WordClusters clusters) {
        corpus.forEach(sentence -> count(sentence, 1));
        for (NamedSentence sentence : corpus) {
            Words words = Words.of(sentence.forms(), clusters);
            int[] penn = EntityTagger.penn(words, tagger.tag(words), tagSet);
            sentences.add(new Prepared(sentence, words, penn, othersLists(sentence)));
        }
    }

    private void count(NamedSentence sentence, int change) {
        for (int i = 0; i < sentence.forms().size(); i++) {
            int mark = sentence.marks().get(i);
            if (mark != EntityTags.OUTSIDE) {
                String word = sentence.forms().get(i).toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(word, each -> new int[BITS])[mark - 1] += change;
            }
        }
    }

    // What the other sentences say: a list that always knows a sentence's own names would be trusted too much.
    private int[] othersLists(NamedSentence sentence) {
        count(sentence, -1);
        Map<String, Integer> uses = new HashMap<>();
        for (String form : sentence.forms()) {
            String word = form.toLowerCase(Locale.ROOT);
            int[] found = counts.get(word);
            if (found != null && bits(found) != 0) {
                uses.put(word, bits(found));
            }
        }
        count(sentence, 1);
        return new NameLists(uses).of(sentence.forms());
    }

    /** The words of all names, with how they were used. */
    NameLists lists() {
        Map<String, Integer> uses = new HashMap<>();
        counts.forEach((word, found) -> uses.put(word, bits(found)));
        return new NameLists(uses);
    }

    private static int bits(int[] found) {
        int bits = 0;
        for (int bit = 0; bit < BITS; bit++) {
            bits |= found[bit] > 0 ? 1 << bit : 0;
        }
        return bits;
    }

    LearningTable train(int rowBits, int epochs, long seed) {
        LearningTable table = new LearningTable(EntityTags.COUNT, rowBits);
        FeatureList features = new FeatureList();
        float[] scores = new float[EntityTags.COUNT];
        Random random = new Random(seed);
        List<Prepared> shuffled = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Prepared sentence : shuffled) {
                learn(sentence, table, features, scores);
            }
        }
        table.settle();
        return table;
    }

    private static void learn(Prepared sentence, LearningTable table, FeatureList features, float[] scores) {
        int before = EntityTags.OUTSIDE;
        int beforeThat = EntityTags.OUTSIDE;
        for (int i = 1; i <= sentence.words().count(); i++) {
            EntityFeatures.extract(
                    sentence.words(), sentence.penn(), sentence.listed(), i, before, beforeThat, features);
            table.score(features, scores);
            int guess = EntityTagger.best(scores, before);
            int gold = sentence.gold().marks().get(i - 1);
            boolean unknown = !sentence.gold().marksMiscellaneous()
                    && gold == EntityTags.OUTSIDE
                    && EntityTags.kind(guess).equals(java.util.Optional.of(EntityKind.MISCELLANEOUS));
            if (guess != gold && !unknown) {
                table.correct(features, gold, guess);
            }
            table.decide();
            beforeThat = before;
            before = guess;
        }
    }
}
