// SPDX-License-Identifier: Apache-2.0
/** How many: numbers with their unit and bounds, tolls by fate. */
@NullMarked
package org.dateline.quantity;

import org.jspecify.annotations.NullMarked;
