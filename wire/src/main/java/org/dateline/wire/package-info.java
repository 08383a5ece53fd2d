// SPDX-License-Identifier: Apache-2.0
/** The one JSON form of stories and coded stories: written, read back, and read from JSON Lines. */
@NullMarked
package org.dateline.wire;

import org.jspecify.annotations.NullMarked;
