// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

/** The type of two reports of the same family. */
final class TypeComparison {
    private static final double SAME = 1;
    private static final double RELATED = -3;
    // Types of different families are not confused by stories; no agreement elsewhere outweighs this.
    private static final double FOREIGN = -20;

    private TypeComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        if (one.type() == other.type()) {
            reasons.add("type", SAME, () -> "both " + one.type());
            return;
        }
        boolean related = TypeFamily.of(one.type()) == TypeFamily.of(other.type());
        reasons.add("type", related ? RELATED : FOREIGN, () -> one.type() + " and " + other.type());
    }
}
