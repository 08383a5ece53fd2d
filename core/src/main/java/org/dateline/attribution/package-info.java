// SPDX-License-Identifier: Apache-2.0
/** Who says so: source, cue and content. */
@NullMarked
package org.dateline.attribution;

import org.jspecify.annotations.NullMarked;
