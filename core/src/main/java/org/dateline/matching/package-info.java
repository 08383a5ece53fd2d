// SPDX-License-Identifier: Apache-2.0
/** Which event a report belongs to, and tallies against counted events. */
@NullMarked
package org.dateline.matching;

import org.jspecify.annotations.NullMarked;
