// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.ScoresFile;
import org.dateline.ledger.Ledger;
import org.dateline.server.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export site}: a ledger as a folder that a browser opens, without a server. */
@Command(
        name = "site",
        description = "Writes a ledger as a folder of files that a browser opens without a server.",
        mixinStandardHelpOptions = true)
final class ExportSiteCommand implements Callable<Integer> {
    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger (default: dateline.db).")
    private Path file = Path.of("dateline.db");

    @Parameters(paramLabel = "DIR", description = "A folder that is new, empty, or holds such a site.")
    private Path folder = Path.of("");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = Ledger.openExisting(file)) {
            KnowledgeFiles known = knowledge.files();
            int files = Site.write(ledger, Places.countryNames(known), ScoresFile.read(known), folder);
            spec.commandLine().getOut().println(files + " files; open " + folder.resolve("index.html"));
        }
        return 0;
    }
}
