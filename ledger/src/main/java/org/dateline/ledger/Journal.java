// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Every change to the ledger with its cause, in order; never edited, never shortened. */
final class Journal {
    private final Handle database;
    private final InstantSource clock;
    private boolean quiet;

    Journal(Handle database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Does something of which no line is written. */
    void quietly(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
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

    /** A decision with each report that it is about. */
    void decision(KeptDecision kept, DecisionTable.Outcome outcome) {
        decision("decided", DecisionTable.says(kept), kept.decision(), outcome);
    }

    void undone(KeptDecision kept, String by, DecisionTable.Outcome outcome) {
        decision("undone", by + " took back " + DecisionTable.says(kept), kept.decision(), outcome);
    }

    private void decision(String change, String cause, Decision decision, DecisionTable.Outcome outcome) {
        String more = switch (decision) {
            case Decision.Correct(var report, var correction) ->
                ": " + CorrectionCells.field(correction) + " "
                        + outcome.before()
                                .map(CorrectionCells::value)
                                .map(Journal::shown)
                                .orElse("")
                        + " → " + shown(CorrectionCells.value(correction));
            case Decision.Reject(var report, var why) -> ": " + why;
            default -> "";
        };
        for (String report : outcome.reports()) {
            write(change, Optional.empty(), Optional.of(report), Optional.empty(), cause + more);
        }
    }

    private static String shown(String value) {
        String shown = value.replace("\t", " ").replace("\n", ", ").strip();
        return shown.isEmpty() ? "(none)" : shown;
    }

    private void write(
            String change, Optional<String> story, Optional<String> report, Optional<String> event, String cause) {
        if (quiet) {
            return;
        }
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
