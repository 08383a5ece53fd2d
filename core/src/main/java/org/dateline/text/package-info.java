// SPDX-License-Identifier: Apache-2.0
/** Spans of a text, and text that was cleaned but can still point into its original. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
