// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
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
        Optional<Span> people = who.isPresent() && other.who.isPresent()
                ? Optional.of(who.get().hull(other.who.get()))
                : who.or(other::who);
        return new Victims(amount.and(other.amount), people, span.hull(other.span));
    }
}
