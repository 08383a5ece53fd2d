// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** What the name finder looks at: words, shapes, tags and clusters around a word, and the marks it gave before. */
public final class EntityFeatures {
    private EntityFeatures() {}

    /**
     * Fills the list for one word.
     *
     * @param names what lists of names say of each word, see {@link NameLists}
     */
    public static void extract(
            Words words, int[] penn, int[] names, int at, int markBefore, int markBeforeThat, FeatureList to) {
        to.clear();
        word(words, penn, names, at, to);
        context(words, penn, names, at, to);
        history(words, penn, at, markBefore, markBeforeThat, to);
    }

    private static void word(Words words, int[] penn, int[] names, int at, FeatureList to) {
        int first = at == 1 ? 1 : 0;
        to.add(1, words.form(at));
        to.add(2, words.lower(at));
        to.add(3, words.suffix3(at));
        to.add(4, words.suffix4(at));
        to.add(5, words.prefix3(at));
        to.add(6, words.shape(at), first);
        to.add(7, penn[at], words.shape(at));
        to.add(8, words.coarseCluster(at), penn[at]);
        to.add(9, words.fineCluster(at));
        to.add(10, names[at]);
        to.add(11, names[at], penn[at]);
        to.add(12, words.suffix2(at), words.shape(at));
        to.add(13, words.casing(), penn[at]);
    }

    private static void context(Words words, int[] penn, int[] names, int at, FeatureList to) {
        int left = words.lower(at - 1);
        int right = words.lower(at + 1);
        int name = names[at];
        int nameAfter = names[at + 1];
        to.add(20, left, words.shape(at));
        to.add(21, right, words.shape(at));
        to.add(22, words.lower(at - 2), left);
        to.add(23, right, words.lower(at + 2));
        to.add(24, words.shape(at - 1), words.shape(at), words.shape(at + 1));
        to.add(25, penn[Math.max(0, at - 1)], penn[at], penn[at + 1]);
        to.add(26, words.coarseCluster(at - 1), words.shape(at));
        to.add(27, words.coarseCluster(at + 1), words.shape(at));
        to.add(28, words.fineCluster(at - 1));
        to.add(29, words.fineCluster(at + 1));
        to.add(30, left);
        to.add(31, right);
        to.add(32, words.lower(at), right);
        to.add(33, left, words.lower(at));
        to.add(34, name, nameAfter);
        to.add(35, names[at - 1], name, nameAfter);
        to.add(36, words.coarseCluster(at), words.coarseCluster(at + 1));
        to.add(37, words.coarseCluster(at + 1), words.shape(at + 1), words.shape(at));
        to.add(38, words.suffix3(at + 1), words.shape(at));
        to.add(39, words.lower(at + 2), words.shape(at), words.shape(at + 1));
    }

    private static void history(Words words, int[] penn, int at, int markBefore, int markBeforeThat, FeatureList to) {
        to.add(50, markBefore);
        to.add(51, markBefore, markBeforeThat);
        to.add(52, markBefore, words.lower(at));
        to.add(53, markBefore, words.shape(at));
        to.add(54, markBefore, penn[at], words.shape(at));
        to.add(55, markBefore, words.lower(at - 1));
        to.add(56, markBefore, words.coarseCluster(at));
        to.add(57, markBefore, words.shape(at), words.shape(at + 1));
        to.add(58, markBefore, words.lower(at + 1));
        to.add(59, markBefore, markBeforeThat, words.shape(at), words.lower(at - 1));
    }
}
