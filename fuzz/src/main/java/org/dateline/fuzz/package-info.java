// SPDX-License-Identifier: Apache-2.0
/** Fuzz targets for Jazzer, one for each format that is read; {@code fuzz/run} runs them. */
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
