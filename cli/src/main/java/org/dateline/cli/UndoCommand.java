// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline undo}: takes a decision back. */
@Command(
        name = "undo",
        description = "Takes back a decision (merge, split, move, or one of the review page).",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NUMBER", description = "The decision's number, as it was printed.")
    private long number;

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes it back (default: the user of this machine).")
    private String by = System.getProperty("user.name", "");

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            ledger.undo(number, by);
            spec.commandLine().getOut().println("decision " + number + " is taken back");
        }
        return 0;
    }
}
