// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.ledger.Counts;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline rebuild}: gathers all events anew. */
@Command(
        name = "rebuild",
        description = "Gathers all events anew from the reports of stories and the decisions of analysts.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Nothing changes by it, unless the matcher of this Dateline is another than the one that wrote",
            "the ledger."
        })
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            long before = ledger.counts().events();
            ledger.rebuild();
            Counts now = ledger.counts();
            spec.commandLine()
                    .getOut()
                    .println(now.reports() + " reports in " + now.events() + " events (" + before + " before)");
        }
        return 0;
    }
}
