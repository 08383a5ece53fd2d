// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** What the parser looks at to name the relation of an arc it is about to draw. */
public final class LabelFeatures {
    private static final int FAR = 6;

    private LabelFeatures() {}

    /** Fills the list for an arc. */
    public static void extract(Configuration at, int head, int dependent, FeatureList to) {
        to.clear();
        int side = head < dependent ? 1 : 0;
        both(at, head, dependent, side, to);
        surroundings(at, head, dependent, side, to);
        relations(at, head, dependent, side, to);
    }

    private static void both(Configuration at, int head, int dependent, int side, FeatureList to) {
        Words words = at.words;
        int headWord = words.lower(head);
        int word = words.lower(dependent);
        int headTag = at.penn(head);
        int tag = at.penn(dependent);
        int distance = Math.min(Math.abs(head - dependent), FAR) * 2 + side;
        to.add(1, headWord, side);
        to.add(2, word, side);
        to.add(3, headTag, tag, side);
        to.add(4, headWord, tag, side);
        to.add(5, headTag, word, side);
        to.add(6, headWord, word, side);
        to.add(7, headTag, tag, distance);
        to.add(8, words.fineCluster(head), words.fineCluster(dependent), side);
        to.add(9, words.fineCluster(head), tag, side);
        to.add(10, headTag, words.fineCluster(dependent), side);
        to.add(11, words.coarseCluster(head), words.coarseCluster(dependent), tag, side);
        to.add(12, words.suffix3(dependent), headTag, side);
        to.add(13, words.shape(dependent), words.shape(head), side);
        to.add(14, word, tag, distance);
        to.add(15, words.fineCluster(dependent), side);
    }

    private static void surroundings(Configuration at, int head, int dependent, int side, FeatureList to) {
        Words words = at.words;
        int headTag = at.penn(head);
        int tag = at.penn(dependent);
        to.add(20, tag, at.penn(dependent + 1), at.penn(dependent - 1));
        to.add(21, headTag, at.penn(head + 1), at.penn(head - 1), tag);
        to.add(22, words.lower(dependent), at.penn(dependent + 1), side);
        to.add(23, words.lower(dependent), at.penn(dependent - 1), side);
        to.add(24, words.lower(dependent + 1), tag, headTag);
        to.add(25, words.lower(dependent - 1), tag, headTag);
        to.add(26, words.lower(dependent - 1), words.lower(dependent), side);
        to.add(27, at.penn(at.next()), tag, headTag, side);
    }

    private static void relations(Configuration at, int head, int dependent, int side, FeatureList to) {
        Words words = at.words;
        int headTag = at.penn(head);
        int tag = at.penn(dependent);
        int left = at.labelOf(at.left1(dependent));
        int left2 = at.labelOf(at.left2(dependent));
        int right = at.labelOf(at.right1(dependent));
        int headLeft = at.labelOf(at.left1(head));
        int headRight = at.labelOf(at.right1(head));
        int leftWord = words.lower(childOr(at.left1(dependent)));
        int left2Word = words.lower(childOr(at.left2(dependent)));
        int universal = at.universal(dependent);
        int headUniversal = at.universal(head);
        to.add(30, headUniversal, universal, left * 64 + right, side);
        to.add(31, headTag, tag, headLeft * 64 + headRight, side);
        to.add(32, headUniversal, leftWord, universal, side);
        to.add(33, words.lower(head), leftWord, side);
        to.add(34, headUniversal, universal, left * 64 + left2, side);
        to.add(35, words.lower(head), headLeft, tag, side);
        to.add(36, headTag, tag, headLeft, at.labelOf(at.left2(head)));
        to.add(37, words.lower(dependent), leftWord, side);
        to.add(38, headUniversal * 4096 + universal, leftWord, left2Word, side);
        to.add(39, words.lower(head), headRight, tag, side);
        to.add(40, headTag, tag, headRight, at.labelOf(at.right2(head)));
        to.add(41, words.fineCluster(head), leftWord, side);
        to.add(42, words.fineCluster(dependent), leftWord, headTag, side);
        to.add(43, tag, left, left2, right);
    }

    private static int childOr(int child) {
        return child > 0 ? child : -1;
    }
}
