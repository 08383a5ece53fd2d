// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Span;

/**
 * The people whom something befell.
 *
 * @param amount how many
 * @param who as worded, absent when only a number stands for them
 * @param span the words
 */
record Victims(Amount amount, Optional<Span> who, Span span) {

    /** Both together: "14 civilians and five soldiers". */
    Victims and(Victims other) {
        Amount sum = new Amount(
                sum(amount.low(), other.amount.low()),
                sum(amount.high(), other.amount.high()),
                amount.approximate() || other.amount.approximate());
        Optional<Span> people = who.isPresent() && other.who.isPresent()
                ? Optional.of(who.get().hull(other.who.get()))
                : who.or(other::who);
        return new Victims(sum, people, span.hull(other.span));
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(one.getAsInt() + other.getAsInt())
                : OptionalInt.empty();
    }
}
