// SPDX-License-Identifier: Apache-2.0
/** A story with its grammar: sentences, tokens, dependencies, entity spans, quotations. */
@NullMarked
package org.dateline.syntax;

import org.jspecify.annotations.NullMarked;
