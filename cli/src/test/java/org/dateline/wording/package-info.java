// SPDX-License-Identifier: Apache-2.0
/** The examples of wording rules, read with the bundled reader. */
@NullMarked
package org.dateline.wording;

import org.jspecify.annotations.NullMarked;
