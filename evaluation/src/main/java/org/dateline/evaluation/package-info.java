// SPDX-License-Identifier: Apache-2.0
/** How well stories are coded: the scorer of codebook section 8. */
@NullMarked
package org.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
