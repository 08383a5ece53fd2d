// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** What the tagger looks at: the word, its neighbours, and the two tags it gave before. */
public final class TagFeatures {
    private TagFeatures() {}

    /** Fills the list for one word; tags before the first word are -1. */
    public static void extract(Words words, int at, int tagBefore, int tagBeforeThat, FeatureList to) {
        to.clear();
        int first = at == 1 ? 1 : 0;
        int lower = words.lower(at);
        int left = words.lower(at - 1);
        int right = words.lower(at + 1);
        to.add(1, words.form(at));
        to.add(2, lower);
        to.add(3, words.suffix3(at));
        to.add(4, words.suffix2(at));
        to.add(5, words.prefix3(at));
        to.add(6, words.shape(at), first);
        to.add(7, words.suffix4(at));
        to.add(8, words.suffix5(at));
        to.add(9, tagBefore);
        to.add(10, tagBefore, tagBeforeThat);
        to.add(11, tagBefore, lower);
        to.add(12, left);
        to.add(13, words.lower(at - 2));
        to.add(14, right);
        to.add(15, words.lower(at + 2));
        to.add(16, left, lower);
        to.add(17, lower, right);
        to.add(18, left, right);
        to.add(19, words.suffix3(at - 1));
        to.add(20, words.suffix3(at + 1));
        to.add(21, words.shape(at + 1));
        to.add(22, words.shape(at - 1));
        to.add(23, words.shape(at), words.suffix3(at));
        to.add(24, words.suffix3(at), words.suffix3(at + 1));
        to.add(25, tagBefore, words.suffix3(at), words.suffix3(at + 1));
        to.add(26, words.coarseCluster(at));
        to.add(27, words.fineCluster(at));
        to.add(28, words.coarseCluster(at + 1));
        to.add(29, words.fineCluster(at + 1));
        to.add(30, words.coarseCluster(at - 1), words.suffix2(at));
        to.add(31, words.fineCluster(at), words.fineCluster(at + 1));
        to.add(32, tagBefore, words.fineCluster(at), words.coarseCluster(at + 1));
        to.add(33, words.shape(at), words.shape(at + 1), words.shape(at - 1));
    }
}
