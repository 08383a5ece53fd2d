// SPDX-License-Identifier: Apache-2.0
/** The join: everything the stages read, as one coded story. */
@NullMarked
package org.dateline.coded;

import org.jspecify.annotations.NullMarked;
