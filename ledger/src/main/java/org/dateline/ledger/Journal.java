// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Every change to the ledger with its cause, in order; never edited, never shortened. */
final class Journal {
    private final Handle database;
    private final InstantSource clock;

    Journal(Handle database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void story(String change, String story, String cause) {
        write(change, Optional.of(story), Optional.empty(), Optional.empty(), cause);
    }

    void report(String change, String report, String event, String cause) {
        write(change, Optional.empty(), Optional.of(report), Optional.of(event), cause);
    }

    void event(String change, String event, String cause) {
        write(change, Optional.empty(), Optional.empty(), Optional.of(event), cause);
    }

    private void write(
            String change, Optional<String> story, Optional<String> report, Optional<String> event, String cause) {
        Row.of("journal")
                .with("at", clock.instant().toString())
                .with("change", change)
                .with("story", story)
                .with("report", report)
                .with("event", event)
                .with("cause", cause)
                .insert(database);
    }
}
