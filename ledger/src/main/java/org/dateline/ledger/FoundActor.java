// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import org.dateline.matching.Party;

/**
 * Someone whom stories of the ledger name.
 *
 * @param id the same for all wordings: the directory id, else the plain name with its country
 * @param party the wording used most
 * @param events in how many events as actor, recipient or source
 */
public record FoundActor(String id, Party party, long events) {}
