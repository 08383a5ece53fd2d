// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** The same on PostgreSQL. */
class ConfidenceOnPostgresTest extends ConfidenceTest {
    @Override
    String newLedger() {
        return PostgresServer.newLedger();
    }
}
