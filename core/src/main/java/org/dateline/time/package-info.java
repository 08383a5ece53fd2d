// SPDX-License-Identifier: Apache-2.0
/** When: time expressions to ranges of days, and the day of an undated story. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
