// SPDX-License-Identifier: Apache-2.0
/** The ledger: one SQLite file that holds what stories report, with its journal, and answers queries. */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
