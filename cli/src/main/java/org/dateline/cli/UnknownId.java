// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

/** The beginning of an id that names no event or report of the ledger, or more than one. */
final class UnknownId extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownId(String says) {
        super(says);
    }
}
