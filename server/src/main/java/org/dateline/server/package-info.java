// SPDX-License-Identifier: Apache-2.0
/** The REST API over a ledger, and the page that is served beside it. Prints nothing, stores nothing itself. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
