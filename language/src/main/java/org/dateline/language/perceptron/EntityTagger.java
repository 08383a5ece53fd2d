// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.List;
import org.dateline.language.EntityTags;

/** Marks the names of a sentence, word by word from left to right. */
public final class EntityTagger {
    private final Scorer scorer;
    private final TagSet tagSet;
    private final NameLists names;

    public EntityTagger(Scorer scorer, TagSet tagSet, NameLists names) {
        this.scorer = scorer;
        this.tagSet = tagSet;
        this.names = names;
    }

    /** One mark per word, see {@link EntityTags}; element 0 is unused. */
    public int[] mark(List<String> forms, Words words, int[] tags) {
        int[] penn = penn(words, tags, tagSet);
        int[] listed = names.of(forms);
        int[] marks = new int[words.count() + 1];
        FeatureList features = new FeatureList();
        float[] scores = new float[EntityTags.COUNT];
        int before = EntityTags.OUTSIDE;
        int beforeThat = EntityTags.OUTSIDE;
        for (int i = 1; i <= words.count(); i++) {
            EntityFeatures.extract(words, penn, listed, i, before, beforeThat, features);
            scorer.score(features, scores);
            marks[i] = best(scores, before);
            beforeThat = before;
            before = marks[i];
        }
        return marks;
    }

    /** The Penn tags as feature values, with the root's and the end's codes around them. */
    public static int[] penn(Words words, int[] tags, TagSet tagSet) {
        int[] penn = words.codes();
        for (int i = 1; i <= words.count(); i++) {
            penn[i] = tagSet.penn(tags[i]);
        }
        return penn;
    }

    /** The highest mark that may stand here. */
    public static int best(float[] scores, int before) {
        int best = EntityTags.OUTSIDE;
        for (int mark = 1; mark < EntityTags.COUNT; mark++) {
            if (scores[mark] > scores[best] && EntityTags.mayFollow(before, mark)) {
                best = mark;
            }
        }
        return best;
    }
}
