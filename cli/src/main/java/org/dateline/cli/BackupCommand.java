// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline backup}: a sound copy of a ledger, also while others write to it. */
@Command(
        name = "backup",
        description = "Copies a ledger as it is at one moment, also while stories are added to it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COPY", description = "The file to write; it must not be there yet.")
    private Path copy = Path.of("");

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            ledger.backup(copy);
        }
        spec.commandLine().getOut().println(option.name() + " is copied to " + copy);
        return 0;
    }
}
