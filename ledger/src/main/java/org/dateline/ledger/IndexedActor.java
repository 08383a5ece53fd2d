// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.Optional;

/**
 * An actor of the ledger under one name.
 *
 * @param key of its row
 * @param id in the actor directory, else {@code name:…} with its country
 * @param name it was first met under
 * @param kind what kind of thing it is
 * @param country ISO 3166-1 alpha-3, or {@code INT}
 * @param sector which part of society
 */
public record IndexedActor(long key, String id, String name, String kind, Optional<String> country, String sector) {}
