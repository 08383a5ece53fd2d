// SPDX-License-Identifier: Apache-2.0
/** Tests of the ledger on files of their own. */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
