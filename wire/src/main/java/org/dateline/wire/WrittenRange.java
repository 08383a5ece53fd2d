// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.OptionalInt;

/** How many, as it stands in a JSON file; both ends inclusive, absent is open. */
public record WrittenRange(OptionalInt low, OptionalInt high, boolean approximate) {}
