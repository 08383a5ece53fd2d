// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;

/** Gives words their grammar: the half of a reader that is a trained model. Safe for use by many threads at once. */
public interface Grammarian {

    /**
     * Reads sentences, several at once so that a model can work on them together. What it makes of a sentence depends on
     * that sentence alone.
     *
     * @param sentences the words of each, at least one word in each and any number
     * @return one grammar per sentence, in the same order
     */
    List<Grammar> read(List<List<String>> sentences);
}
