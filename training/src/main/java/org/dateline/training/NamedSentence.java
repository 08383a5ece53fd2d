// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;
import org.dateline.language.EntityTags;

/**
 * A sentence with its names marked.
 *
 * @param forms its words
 * @param marks one per word, numbers of {@code EntityTags}
 * @param marksMiscellaneous false when names of other things than people, organizations and places were left unmarked
 */
record NamedSentence(List<String> forms, List<Integer> marks, boolean marksMiscellaneous) {
    private static final String ENTITY = "Entity=";

    /** The names of a sentence in the writing of {@code ConlluWriter}: "Entity=B-PER" in the last column. */
    static NamedSentence of(TreebankSentence sentence) {
        List<Integer> marks =
                sentence.miscellany().stream().map(NamedSentence::mark).toList();
        return new NamedSentence(sentence.forms(), marks, true);
    }

    private static int mark(String miscellany) {
        int at = miscellany.indexOf(ENTITY);
        if (at < 0) {
            return EntityTags.OUTSIDE;
        }
        String mark = miscellany.substring(at + ENTITY.length()).split("\\|", 2)[0];
        return NameCorpora.mark(mark, mark);
    }
}
