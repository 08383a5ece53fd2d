// SPDX-License-Identifier: Apache-2.0
/** What happens: who did what to whom, as worded, with the rule that read it. */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;
