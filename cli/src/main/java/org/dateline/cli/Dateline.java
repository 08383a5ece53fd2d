// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. A new command is a class of its own and one line in {@code subcommands}. */
@Command(
        name = "dateline",
        description = "Reads news stories and keeps a sourced ledger of what they report.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        subcommands = {
            ReadCommand.class, //
            WhyCommand.class, //
            ParseCommand.class, //
            AddCommand.class, //
            WatchCommand.class, //
            StoriesCommand.class, //
            FindCommand.class, //
            ExplainCommand.class, //
            HistoryCommand.class, //
            DisputesCommand.class, //
            TalliesCommand.class, //
            DecisionCommand.Merge.class, //
            DecisionCommand.Split.class, //
            DecisionCommand.Move.class, //
            UndoCommand.class, //
            BackupCommand.class, //
            RebuildCommand.class, //
            RecodeCommand.class, //
            ServeCommand.class, //
            ExportCommand.class, //
            DemoCommand.class, //
            EvaluateCommand.class, //
            ImportActorsCommand.class, //
            CommandLine.HelpCommand.class, //
        })
public final class Dateline implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command line; the exit code is 0, 1 when nothing could be read, 2 for wrong usage. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine program = new CommandLine(new Dateline());
        program.getSubcommands().values().forEach(FindCommand::explain);
        return program.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(new Complaint())
                .execute(arguments);
    }

    /** Without a command: what there is to do. */
    @Override
    public Integer call() {
        spec.commandLine().getOut().print(FirstScreen.of(spec));
        return 0;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
