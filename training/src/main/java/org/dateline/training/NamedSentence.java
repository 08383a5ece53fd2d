// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;

/**
 * A sentence with its names marked.
 *
 * @param forms its words
 * @param marks one per word, numbers of {@code EntityTags}
 * @param marksMiscellaneous false when names of other things than people, organizations and places were left unmarked
 */
record NamedSentence(List<String> forms, List<Integer> marks, boolean marksMiscellaneous) {}
