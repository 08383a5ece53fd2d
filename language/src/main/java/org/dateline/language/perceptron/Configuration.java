// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.Arrays;

/**
 * Where the arc-hybrid parser stands in a sentence (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose
 * head is still open, the words not read yet, and the arcs drawn so far.
 */
public final class Configuration {
    /** Pushes the next word. */
    public static final int SHIFT = 0;
    /** The next word becomes the head of the top of the stack. */
    public static final int LEFT = 1;
    /** The word below becomes the head of the top of the stack. */
    public static final int RIGHT = 2;
    /** How many actions there are. */
    public static final int ACTIONS = 3;

    final Words words;
    final int[] universal;
    final int[] penn;
    final int[] heads;
    final int[] labels;
    private final int[] stack;
    private final int[] left1;
    private final int[] left2;
    private final int[] right1;
    private final int[] right2;
    private final int[] lefts;
    private final int[] rights;
    private int depth;
    private int next = 1;

    /** The start: the root on the stack, every word unread. */
    public Configuration(Words words, int[] tags, TagSet tagSet) {
        this.words = words;
        universal = words.codes();
        penn = words.codes();
        for (int i = 1; i <= words.count(); i++) {
            universal[i] = tagSet.universal(tags[i]);
            penn[i] = tagSet.penn(tags[i]);
        }
        int size = words.count() + 2;
        stack = new int[size];
        heads = new int[size];
        labels = new int[size];
        left1 = new int[size];
        left2 = new int[size];
        right1 = new int[size];
        right2 = new int[size];
        lefts = new int[size];
        rights = new int[size];
        Arrays.fill(heads, -1);
        depth = 1;
    }

    /** Whether every word has a head. */
    public boolean isDone() {
        return next > words.count() && depth == 1;
    }

    /** Whether an action may be taken; only the last word left may hang under the root, so there is one root. */
    public boolean allows(int action) {
        return switch (action) {
            case SHIFT -> next <= words.count();
            case LEFT -> depth > 1 && next <= words.count();
            default -> depth > 2 || (depth == 2 && next > words.count());
        };
    }

    /** The word that an action would give a head. */
    public int dependent() {
        return stack[depth - 1];
    }

    /** The head that an action would give. */
    public int governor(int action) {
        return action == LEFT ? next : stack[depth - 2];
    }

    /** Takes an action; the label counts for arcs alone. */
    public void take(int action, int label) {
        if (action == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int head = governor(action);
        int dependent = stack[--depth];
        heads[dependent] = head;
        labels[dependent] = label;
        if (dependent < head) {
            left2[head] = left1[head];
            left1[head] = dependent;
            lefts[head]++;
        } else {
            right2[head] = right1[head];
            right1[head] = dependent;
            rights[head]++;
        }
    }

    /** The words on the stack: 0 is the top, -1 means there is none so deep. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : -1;
    }

    /** How many words are on the stack, the root included. */
    public int depth() {
        return depth;
    }

    /** The first unread word; one past the last when all are read. */
    public int next() {
        return next;
    }

    /** The head found for a word, -1 while open. */
    public int head(int word) {
        return heads[word];
    }

    /** The relation of a word to its head. */
    public int label(int word) {
        return labels[word];
    }

    // Outermost and second outermost dependents on either side, 0 when there is none.
    int left1(int word) {
        return word > 0 && word <= words.count() ? left1[word] : 0;
    }

    int left2(int word) {
        return word > 0 && word <= words.count() ? left2[word] : 0;
    }

    int right1(int word) {
        return word >= 0 && word <= words.count() ? right1[word] : 0;
    }

    int right2(int word) {
        return word >= 0 && word <= words.count() ? right2[word] : 0;
    }

    int lefts(int word) {
        return word >= 0 && word <= words.count() ? Math.min(lefts[word], 3) : 0;
    }

    int rights(int word) {
        return word >= 0 && word <= words.count() ? Math.min(rights[word], 3) : 0;
    }

    /** The label of a dependent, -1 when there is no dependent. */
    int labelOf(int dependent) {
        return dependent > 0 ? labels[dependent] : -1;
    }

    int penn(int word) {
        return word < 0 ? Words.NOTHING : penn[word];
    }

    int universal(int word) {
        return word < 0 ? Words.NOTHING : universal[word];
    }

    int pennOf(int dependent) {
        return dependent > 0 ? penn[dependent] : -1;
    }
}
