// SPDX-License-Identifier: Apache-2.0
/** Stories and parses built by hand, for tests. */
@NullMarked
package org.dateline.testing;

import org.jspecify.annotations.NullMarked;
