// SPDX-License-Identifier: Apache-2.0
/** What can be read from letters alone: words, sentences, quotations, base forms. */
@NullMarked
package org.dateline.language.surface;

import org.jspecify.annotations.NullMarked;
