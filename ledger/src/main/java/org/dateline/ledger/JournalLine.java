// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.Optional;

/**
 * One change to the ledger.
 *
 * @param number from 1, growing
 * @param at when, ISO 8601 in UTC
 * @param change what: {@code story-added}, {@code event-opened}, {@code report-joined} …
 * @param story hash of the story concerned
 * @param report hash of the report concerned
 * @param event id of the event concerned
 * @param cause why
 */
public record JournalLine(
        long number,
        String at,
        String change,
        Optional<String> story,
        Optional<String> report,
        Optional<String> event,
        String cause) {}
