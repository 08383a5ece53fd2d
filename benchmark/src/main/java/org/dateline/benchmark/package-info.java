// SPDX-License-Identifier: Apache-2.0
/** Measures the readers beside another program's, each in a process of its own, on the same text. */
@NullMarked
package org.dateline.benchmark;

import org.jspecify.annotations.NullMarked;
