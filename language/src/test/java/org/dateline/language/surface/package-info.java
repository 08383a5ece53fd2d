// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.dateline.language.surface;

import org.jspecify.annotations.NullMarked;
