// SPDX-License-Identifier: Apache-2.0
/** One text as one outlet published it once: its words, its parts, its day. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
