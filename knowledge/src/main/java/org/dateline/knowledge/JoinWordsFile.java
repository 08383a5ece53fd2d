// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import org.dateline.coded.JoinWords;

/** Reads {@code join/words.tsv}: the words the join of a story looks at. */
public final class JoinWordsFile {
    private JoinWordsFile() {}

    public static JoinWords read(KnowledgeFiles files) {
        return new JoinWords(
                WordLists.read(files.lines("join/words.tsv"), JoinWords.Kind.class, JoinWords.Kind::label));
    }
}
