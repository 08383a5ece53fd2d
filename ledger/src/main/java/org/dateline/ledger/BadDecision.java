// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** A decision that cannot be carried out, with the reason in one plain sentence; nothing was changed. */
public final class BadDecision extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadDecision(String says) {
        super(says);
    }
}
