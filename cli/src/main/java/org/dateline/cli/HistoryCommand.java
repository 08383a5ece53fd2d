// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ledger.JournalLine;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline history}: what befell an event, from the journal. */
@Command(
        name = "history",
        description = "Prints the journal of an event: every change with its cause.",
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    private static final Columns LINE = Columns.of(0, 19, 18, 8, 52);
    private static final int SECONDS = 19;
    private static final int SHORT = 8;

    @Parameters(paramLabel = "EVENT", description = "The event: its id or how that begins.")
    private String event = "";

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            for (JournalLine line : ledger.history(option.event(ledger, event))) {
                Optional<String> what = line.report().or(line::event);
                LINE.row(
                                line.at()
                                        .substring(
                                                0, Math.min(SECONDS, line.at().length())),
                                line.change(),
                                what.map(id -> id.substring(0, Math.min(SHORT, id.length())))
                                        .orElse(""),
                                line.cause())
                        .forEach(spec.commandLine().getOut()::println);
            }
        }
        return 0;
    }
}
