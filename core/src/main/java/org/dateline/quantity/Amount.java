// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.OptionalInt;

/**
 * How many, as worded; both ends inclusive, an absent end is open: "at least 12" is 12 to open.
 *
 * @param low smallest number meant
 * @param high largest number meant
 * @param approximate "about 300"
 */
public record Amount(OptionalInt low, OptionalInt high, boolean approximate) {
    public Amount {
        if (low.isPresent() && (low.getAsInt() < 0 || (high.isPresent() && high.getAsInt() < low.getAsInt()))) {
            throw new IllegalArgumentException("Not an amount: " + low + " to " + high);
        }
    }

    public static Amount exactly(int number) {
        return new Amount(OptionalInt.of(number), OptionalInt.of(number), false);
    }

    public static Amount about(int number) {
        return new Amount(OptionalInt.of(number), OptionalInt.of(number), true);
    }

    public static Amount atLeast(int number) {
        return new Amount(OptionalInt.of(number), OptionalInt.empty(), false);
    }

    public static Amount atMost(int number) {
        return new Amount(OptionalInt.empty(), OptionalInt.of(number), false);
    }

    public static Amount between(int low, int high) {
        return new Amount(OptionalInt.of(low), OptionalInt.of(high), false);
    }

    /** The sum: at least what either is at least, open above where either is open. */
    public Amount and(Amount other) {
        OptionalInt least =
                low.isPresent() && other.low.isPresent() ? sum(low, other.low) : low.isPresent() ? low : other.low;
        return new Amount(least, sum(high, other.high), approximate || other.approximate);
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(one.getAsInt() + other.getAsInt())
                : OptionalInt.empty();
    }
}
