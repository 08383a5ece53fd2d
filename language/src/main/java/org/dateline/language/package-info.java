// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the grammar of stories; start at {@link org.dateline.language.Readers}.
 *
 * <p>A reader is made of two halves: {@code surface} finds sentences, words and quotations in the letters and is shared
 * by all readers; a {@link org.dateline.language.Grammarian} gives the words their grammar, and there is one per model.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
