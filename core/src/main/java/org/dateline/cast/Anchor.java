// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import org.dateline.text.Span;

/**
 * Where a mention stands.
 *
 * @param sentence index of the sentence
 * @param head index of the token that heads it
 * @param first index of its first token
 * @param last index of its last token
 * @param span its letters
 */
record Anchor(int sentence, int head, int first, int last, Span span) {
    static Anchor of(Marks marks, int head, int first, int last) {
        return new Anchor(marks.sentence().index(), head, first, last, marks.span(first, last));
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
