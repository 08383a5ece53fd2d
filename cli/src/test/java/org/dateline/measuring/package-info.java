// SPDX-License-Identifier: Apache-2.0
/** Programs that measure stages on public and own gold data; no tests, and no data of their own. */
@NullMarked
package org.dateline.measuring;

import org.jspecify.annotations.NullMarked;
