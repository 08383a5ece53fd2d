// SPDX-License-Identifier: Apache-2.0
/** Makes and measures the weights of the fast reader. */
@NullMarked
package org.dateline.training;

import org.jspecify.annotations.NullMarked;
