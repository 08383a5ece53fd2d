// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Recoded;
import org.dateline.pipeline.StoryPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline recode}: reads the stories of a ledger anew, and shows what that changes. */
@Command(
        name = "recode",
        description = "Reads all stories of a ledger anew and shows what would change; --accept keeps it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For when rules, actors or the reader were changed. Decisions of analysts stay. Examples:",
            "  dateline recode --knowledge my/               what my own files would change",
            "  dateline recode --knowledge my/ --accept"
        })
final class RecodeCommand implements Callable<Integer> {
    private static final Columns CHANGE = Columns.of(0, 8, 70);
    private static final int INDENT = 10;

    @Option(names = "--accept", description = "Keeps what changes; without it the ledger stays as it is.")
    private boolean accept;

    @Option(names = "--limit", paramLabel = "N", description = "Most changes to print (default: ${DEFAULT-VALUE}).")
    private int limit = 200;

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            StoryPipeline pipeline = reader.pipeline(knowledge.files());
            Recoded recoded = ledger.recode(pipeline::read, accept);
            PrintWriter out = spec.commandLine().getOut();
            recoded.changes().stream().limit(limit).forEach(change -> print(change, out));
            out.println(recoded.stories() + " stories read anew: "
                    + recoded.changes().size()
                    + " reports are read otherwise; " + recoded.eventsBefore() + " events become "
                    + recoded.eventsAfter()
                    + (accept ? "" : " (nothing was changed; --accept keeps it)"));
        }
        return 0;
    }

    private static void print(Recoded.Change change, PrintWriter out) {
        CHANGE.row(change.kind().name().toLowerCase(Locale.ROOT), change.says()).forEach(out::println);
        out.println(" ".repeat(INDENT) + change.file() + ":" + change.line()
                + (change.decided() ? " (an analyst decided about it)" : ""));
    }
}
