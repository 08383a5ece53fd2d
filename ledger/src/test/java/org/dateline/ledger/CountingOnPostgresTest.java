// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** The same on PostgreSQL. */
class CountingOnPostgresTest extends CountingTest {
    @Override
    String newLedger() {
        return PostgresServer.newLedger();
    }
}
