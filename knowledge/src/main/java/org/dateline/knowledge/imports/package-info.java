// SPDX-License-Identifier: Apache-2.0
/** Actors out of other people's lists, as lines of our own knowledge files. */
@NullMarked
package org.dateline.knowledge.imports;

import org.jspecify.annotations.NullMarked;
