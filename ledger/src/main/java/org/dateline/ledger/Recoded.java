// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What reading all stories anew changes in a ledger.
 *
 * @param stories how many were read
 * @param changes report by report, in the order of stories
 * @param eventsBefore how many events there were
 * @param eventsAfter how many there are then
 */
public record Recoded(int stories, List<Change> changes, long eventsBefore, long eventsAfter) {
    public Recoded {
        changes = List.copyOf(changes);
    }

    /** What becomes of a report. */
    public enum Kind {
        /** Read now, and not before. */
        ADDED,
        /** Read before, and no longer. */
        REMOVED,
        CHANGED
    }

    /**
     * One report that is read otherwise than before.
     *
     * @param kind what becomes of it
     * @param report its id
     * @param outlet who published its story
     * @param file where that was read
     * @param line of that file, from 1
     * @param says the words it is read from; of a changed one what was and is read
     * @param decided analysts decided about it
     */
    public record Change(
            Kind kind, String report, Optional<String> outlet, String file, int line, String says, boolean decided) {}
}
