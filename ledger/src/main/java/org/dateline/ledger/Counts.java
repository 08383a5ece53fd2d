// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** How much is in a ledger: stories (and how many of them were replaced), reports that stand, events, journal lines. */
public record Counts(long stories, long superseded, long reports, long events, long journal) {}
