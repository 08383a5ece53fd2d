// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.dateline.language.neural;

import org.jspecify.annotations.NullMarked;
