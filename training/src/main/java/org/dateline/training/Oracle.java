// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import org.dateline.language.perceptron.Configuration;

/** Knows which actions of the arc-hybrid parser lose the fewest arcs of the treebank's tree. */
final class Oracle {
    private Oracle() {}

    /** The allowed actions that cost least, as bits. */
    static int rightActions(Configuration at, int[] heads) {
        int lowest = Integer.MAX_VALUE;
        int right = 0;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (!at.allows(action)) {
                continue;
            }
            int cost = cost(at, action, heads);
            if (cost < lowest) {
                lowest = cost;
                right = 0;
            }
            if (cost == lowest) {
                right |= 1 << action;
            }
        }
        return right;
    }

    /** How many arcs that could still be drawn an action makes impossible. */
    private static int cost(Configuration at, int action, int[] heads) {
        if (action == Configuration.SHIFT) {
            return shiftCost(at, heads);
        }
        int top = at.stack(0);
        int below = at.stack(1);
        int cost = unreadDependents(at, top, heads);
        boolean headUnread = heads[top] >= at.next();
        if (action == Configuration.RIGHT) {
            return cost + (headUnread ? 1 : 0);
        }
        boolean headBelow = heads[top] == below;
        boolean headLater = headUnread && heads[top] != at.next();
        return cost + (headBelow || headLater ? 1 : 0);
    }

    // The next word can no longer hang under a word deep in the stack, nor take one of those as its dependent.
    private static int shiftCost(Configuration at, int[] heads) {
        int next = at.next();
        int cost = 0;
        for (int below = 0; below < at.depth(); below++) {
            int word = at.stack(below);
            if (below > 0 && heads[next] == word) {
                cost++;
            }
            if (word != 0 && heads[word] == next) {
                cost++;
            }
        }
        return cost;
    }

    private static int unreadDependents(Configuration at, int word, int[] heads) {
        int count = 0;
        for (int i = at.next(); i < heads.length; i++) {
            if (heads[i] == word) {
                count++;
            }
        }
        return count;
    }
}
