// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/**
 * A decision as the ledger keeps it.
 *
 * @param number from 1
 * @param at when, ISO 8601 in UTC
 * @param by who decided
 * @param decision what
 * @param undone it was taken back
 */
public record KeptDecision(long number, String at, String by, Decision decision, boolean undone) {}
