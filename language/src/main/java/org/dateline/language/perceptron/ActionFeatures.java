// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/**
 * What the parser looks at to choose its next action: the three words on top of the stack, the next three unread, their
 * outermost dependents, how far apart they stand and how many dependents they have.
 */
public final class ActionFeatures {
    private static final int FAR = 7;

    private ActionFeatures() {}

    /** Fills the list for where the parser stands. */
    public static void extract(Configuration at, FeatureList to) {
        to.clear();
        wordsAndTags(at, to);
        neighbours(at, to);
        children(at, to);
        distances(at, to);
        valencies(at, to);
        relations(at, to);
        clusters(at, to);
    }

    private static void wordsAndTags(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topWord = at.words.lower(top);
        int belowWord = at.words.lower(below);
        int nextWord = at.words.lower(next);
        int topTag = at.penn(top);
        int belowTag = at.penn(below);
        int nextTag = at.penn(next);
        to.add(1, topWord, topTag);
        to.add(2, topWord);
        to.add(3, topTag);
        to.add(4, nextWord, nextTag);
        to.add(5, nextWord);
        to.add(6, nextTag);
        to.add(7, belowWord, belowTag);
        to.add(8, belowWord);
        to.add(9, belowTag);
        to.add(10, topWord, nextWord, topTag);
        to.add(11, topWord, nextWord, nextTag);
        to.add(12, topWord, topTag, nextTag);
        to.add(13, nextWord, topTag, nextTag);
        to.add(14, topWord, nextWord);
        to.add(15, topTag, nextTag);
        to.add(16, belowTag, topTag, nextTag);
        to.add(17, belowTag, topTag);
        to.add(18, belowWord, topWord, topTag);
        to.add(19, belowTag, topWord, nextTag);
        to.add(20, belowWord, topTag, nextTag);
        to.add(21, belowWord, topWord);
        to.add(22, at.penn(at.stack(2)), belowTag, topTag);
        to.add(23, belowWord, topWord, nextWord);
        to.add(24, at.penn(at.stack(2)), belowTag, topTag, nextTag);
    }

    private static void neighbours(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int next = at.next();
        int topTag = at.penn(top);
        int nextTag = at.penn(next);
        int afterTag = at.penn(next + 1);
        int afterWord = at.words.lower(next + 1);
        int laterTag = at.penn(next + 2);
        to.add(30, afterWord, afterTag);
        to.add(31, afterWord);
        to.add(32, afterTag);
        to.add(33, laterTag);
        to.add(34, nextTag, afterTag);
        to.add(35, topTag, nextTag, afterTag);
        to.add(36, nextTag, afterTag, laterTag);
        to.add(37, topTag, afterTag, laterTag);
        to.add(38, topTag, nextTag, afterTag, laterTag);
        to.add(39, at.words.lower(top), nextTag, afterTag);
        // The words between which the arc would run: what stands just before the next word and just after the top.
        to.add(40, topTag, at.penn(next - 1), nextTag);
        to.add(41, topTag, at.penn(top < 0 ? -1 : top + 1), nextTag);
        to.add(42, at.words.lower(next + 2), laterTag);
    }

    private static void children(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topTag = at.penn(top);
        int belowTag = at.penn(below);
        int nextTag = at.penn(next);
        int topRightTag = at.pennOf(at.right1(top));
        to.add(50, topTag, at.pennOf(at.left1(top)), nextTag);
        to.add(51, topTag, topRightTag, nextTag);
        to.add(52, topTag, nextTag, at.pennOf(at.left1(next)));
        to.add(53, belowTag, topTag, topRightTag);
        to.add(54, belowTag, topTag, at.pennOf(at.left1(top)));
        to.add(55, belowTag, at.pennOf(at.right1(below)), topTag);
        to.add(56, at.words.lower(top), at.words.lower(childOr(at.left1(top))), nextTag);
        to.add(57, at.words.lower(childOr(at.left1(top))), belowTag, topTag);
        to.add(58, at.words.lower(below), at.words.lower(childOr(at.left1(top))), topTag);
        to.add(59, at.words.lower(childOr(at.right1(top))), topTag, nextTag);
    }

    private static int childOr(int child) {
        return child > 0 ? child : -1;
    }

    private static void distances(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topTag = at.penn(top);
        int nextTag = at.penn(next);
        int toNext = distance(top, next);
        int toBelow = distance(below, top);
        to.add(60, at.words.lower(top), toNext);
        to.add(61, topTag, toNext);
        to.add(62, at.words.lower(next), toNext);
        to.add(63, nextTag, toNext);
        to.add(64, topTag, nextTag, toNext);
        to.add(65, at.penn(below), topTag, toBelow);
        to.add(66, at.penn(below), topTag, toNext, nextTag);
    }

    private static int distance(int left, int right) {
        if (left < 0) {
            return 0;
        }
        int words = right - left;
        return words <= 5 ? words : words < FAR ? 6 : FAR;
    }

    private static void valencies(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topWord = at.words.lower(top);
        int topTag = at.penn(top);
        to.add(70, topWord, at.rights(top));
        to.add(71, topTag, at.rights(top));
        to.add(72, topWord, at.lefts(top));
        to.add(73, topTag, at.lefts(top));
        to.add(74, at.words.lower(next), at.lefts(next));
        to.add(75, at.penn(next), at.lefts(next));
        to.add(76, at.penn(below), at.rights(below));
        to.add(77, at.penn(below), topTag, at.rights(below), at.rights(top));
    }

    private static void relations(Configuration at, FeatureList to) {
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topTag = at.penn(top);
        int belowTag = at.penn(below);
        int nextTag = at.penn(next);
        int topLeft = at.labelOf(at.left1(top));
        int topRight = at.labelOf(at.right1(top));
        int belowRight = at.labelOf(at.right1(below));
        int nextLeft = at.labelOf(at.left1(next));
        to.add(80, at.words.lower(top), topLeft);
        to.add(81, at.words.lower(top), topRight);
        to.add(82, topTag, topLeft, topRight);
        to.add(83, nextTag, nextLeft);
        to.add(84, belowTag, belowRight);
        to.add(85, topTag, nextTag, nextLeft);
        to.add(86, topTag, nextTag, topRight);
        to.add(87, topTag, nextTag, topLeft);
        to.add(88, belowTag, topTag, belowRight);
        to.add(89, belowTag, topTag, topRight);
        to.add(90, at.words.lower(below), belowRight, topTag);
        to.add(91, at.universal(top), at.universal(next), topRight, topLeft);
        to.add(92, belowTag, topTag, at.labelOf(at.left1(below)), topLeft);
        to.add(93, topTag, at.labelOf(at.left2(top)), topLeft, nextTag);
        to.add(94, topTag, at.labelOf(at.right2(top)), topRight, nextTag);
        to.add(95, nextTag, at.labelOf(at.left2(next)), nextLeft);
        to.add(96, belowTag, belowRight, topTag, topLeft);
    }

    private static void clusters(Configuration at, FeatureList to) {
        Words words = at.words;
        int top = at.stack(0);
        int below = at.stack(1);
        int next = at.next();
        int topTag = at.penn(top);
        int belowTag = at.penn(below);
        int nextTag = at.penn(next);
        to.add(100, words.fineCluster(top), words.fineCluster(next));
        to.add(101, words.fineCluster(below), words.fineCluster(top));
        to.add(102, words.coarseCluster(top), words.coarseCluster(next), topTag);
        to.add(103, words.coarseCluster(below), words.coarseCluster(top), nextTag);
        to.add(104, words.fineCluster(top), nextTag);
        to.add(105, topTag, words.fineCluster(next));
        to.add(106, words.fineCluster(below), topTag);
        to.add(107, belowTag, words.fineCluster(top));
        to.add(108, words.coarseCluster(top), words.coarseCluster(next), at.penn(next + 1));
        to.add(109, words.fineCluster(below), words.fineCluster(top), nextTag);
        to.add(110, words.coarseCluster(below), words.coarseCluster(top), at.labelOf(at.right1(top)));
        to.add(111, at.universal(below), at.universal(top), at.universal(next), at.universal(next + 1));
        to.add(112, words.coarseCluster(below), words.coarseCluster(top), words.coarseCluster(next));
    }
}
