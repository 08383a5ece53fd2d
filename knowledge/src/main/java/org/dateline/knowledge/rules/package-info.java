// SPDX-License-Identifier: Apache-2.0
/** The lexicon of events: rule files, frames, word lists, and their loader. */
@NullMarked
package org.dateline.knowledge.rules;

import org.jspecify.annotations.NullMarked;
