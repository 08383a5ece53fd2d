// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A number of things: "some 2,500 American troops", "17 attacks".
 *
 * @param amount how many
 * @param span the number with its bound: "at least 12"
 * @param unit index of the token counted, when one is ("attacks")
 * @param unitSpan the things counted, as worded: "American troops"
 * @param sentence index of the sentence
 * @param token index of the number's head token
 * @param rule what read it
 */
public record Quantity(
        Amount amount,
        Span span,
        Optional<Integer> unit,
        Optional<Span> unitSpan,
        int sentence,
        int token,
        String rule) {}
