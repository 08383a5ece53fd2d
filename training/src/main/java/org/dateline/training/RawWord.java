// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A word of a treebank where it stands in its paragraph.
 *
 * @param span none when it is not written as the treebank spells it
 * @param tag a pair such as {@code VERB|VBD}
 * @param head place of the governing word in the paragraph from 0, {@link org.dateline.syntax.Token#ROOT} for a root
 * @param relation to the head, without its subtype
 */
record RawWord(Optional<Span> span, String tag, int head, String relation) {

    boolean isPunctuation() {
        return tag.startsWith("PUNCT|");
    }
}
