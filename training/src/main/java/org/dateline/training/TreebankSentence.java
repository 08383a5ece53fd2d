// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param document the document it belongs to
 * @param startsParagraph whether a paragraph begins with it
 * @param text its letters
 * @param forms its words; all lists count from 0
 * @param lemmas base forms
 * @param tags pairs such as {@code VERB|VBD}
 * @param heads positions counted from 1, 0 for the root
 * @param relations to the heads
 * @param miscellany the last column
 */
public record TreebankSentence(
        String document,
        boolean startsParagraph,
        String text,
        List<String> forms,
        List<String> lemmas,
        List<String> tags,
        List<Integer> heads,
        List<String> relations,
        List<String> miscellany) {

    /** Whether a blank parts it from what follows. */
    boolean spaceAfter() {
        return !miscellany.getLast().contains("SpaceAfter=No");
    }

    /** How many words it has. */
    public int size() {
        return forms.size();
    }
}
