// SPDX-License-Identifier: Apache-2.0
/** The command line: one class per command, the views that print, and the one place where the stages are put together. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
