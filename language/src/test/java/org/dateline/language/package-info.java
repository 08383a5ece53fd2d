// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
