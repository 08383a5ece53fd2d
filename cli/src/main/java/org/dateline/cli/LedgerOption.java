// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Option;

/** {@code --ledger}: which ledger a command is about. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "A file, or postgresql://user@host/database (default: dateline.db).")
    private String name = "dateline.db";

    String name() {
        return name;
    }

    /** The ledger, made new where there is none. */
    Ledger make() {
        return Ledger.open(name);
    }

    /** The ledger, which must be there. */
    Ledger open() {
        return Ledger.openExisting(name);
    }

    /** The id of the one event, or of the event of the one report, whose id begins so. */
    String event(Ledger ledger, String beginning) {
        if (ledger.event(beginning).isPresent()) {
            return beginning;
        }
        List<String> ids = ledger.eventsFrom(beginning);
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        String says = ids.isEmpty() ? "no event in " + name + " begins with " : "several events begin with ";
        throw new UnknownId(says + beginning);
    }
}
