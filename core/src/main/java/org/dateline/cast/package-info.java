// SPDX-License-Identifier: Apache-2.0
/** Who is who in a story: mentions to actors. */
@NullMarked
package org.dateline.cast;

import org.jspecify.annotations.NullMarked;
