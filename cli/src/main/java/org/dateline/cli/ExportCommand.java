// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline export}: a ledger in other forms, each a command of its own. */
@Command(
        name = "export",
        description = "Writes a ledger in another form.",
        mixinStandardHelpOptions = true,
        subcommands = {ExportSiteCommand.class, ExportGoldCommand.class, CommandLine.HelpCommand.class})
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a form: which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }
}
