// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;

/**
 * All events and actors of a ledger at one moment, as far as events are filtered and counted by.
 *
 * @param change number of the journal's last line then
 * @param events in the order of days
 * @param actors in the order in which they were met
 */
public record EventIndex(long change, List<IndexedEvent> events, List<IndexedActor> actors) {
    public EventIndex {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
    }
}
