// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.ledger.FoundEvent;

/** Prints found events, one after another. */
interface Rows extends AutoCloseable {
    void print(FoundEvent event);

    @Override
    default void close() {}

    static Rows of(FindCommand.Format format, PrintWriter out, Style style) {
        return switch (format) {
            case TABLE -> new TableRows(out, style);
            case JSONL -> new JsonRows(out);
            case CSV -> new CsvRows(out);
        };
    }
}
