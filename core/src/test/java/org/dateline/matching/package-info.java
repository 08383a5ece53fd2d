// SPDX-License-Identifier: Apache-2.0
/** Tests of matching. */
@NullMarked
package org.dateline.matching;

import org.jspecify.annotations.NullMarked;
