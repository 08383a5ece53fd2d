// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/**
 * What adding a story did.
 *
 * @param outcome what became of it
 * @param reports how many reports it brought
 * @param opened how many of these opened events
 * @param joined how many of these joined events that the ledger knew
 */
public record Posting(Outcome outcome, int reports, int opened, int joined) {

    /** What became of a story. */
    public enum Outcome {
        ADDED,
        /** The ledger had it already; nothing changed. */
        UNCHANGED,
        /** Added, but a newer version of it was there: its reports belong to no event. */
        OUTDATED
    }

    static Posting of(Outcome outcome) {
        return new Posting(outcome, 0, 0, 0);
    }
}
