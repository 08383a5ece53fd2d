// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** A query that cannot be understood: where, what, and what would be. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQuery(int place, String says) {
        super("query, character " + (place + 1) + ": " + says);
    }
}
