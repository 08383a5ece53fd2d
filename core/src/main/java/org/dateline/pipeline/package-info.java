// SPDX-License-Identifier: Apache-2.0
/** The walk from a story to a coded story, in one line of calls. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
