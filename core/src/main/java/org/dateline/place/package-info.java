// SPDX-License-Identifier: Apache-2.0
/** Where: toponyms to places. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
