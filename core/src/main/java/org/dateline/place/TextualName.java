// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * A stretch of a sentence that is the name of at least one place, or a country's adjective.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param last index of its last token
 * @param key the name as compared
 * @param entries the places it may mean, most important first
 * @param adjective whether it is an adjective or people's name: "Iraqi", "Iraqis"
 * @param marked whether the reader model calls it a location
 * @param inside whether it is part of a longer name of something else: "Bank of Iraq"
 */
record TextualName(
        Sentence sentence,
        int first,
        int last,
        String key,
        List<GazetteerEntry> entries,
        boolean adjective,
        boolean marked,
        boolean inside) {

    Span span() {
        return sentence.token(first).span().hull(sentence.token(last).span());
    }

    /** The token the rest of the name hangs under. */
    Token head() {
        for (int at = first; at <= last; at++) {
            int above = sentence.token(at).head();
            if (above < first || above > last) {
                return sentence.token(at);
            }
        }
        return sentence.token(last);
    }
}
