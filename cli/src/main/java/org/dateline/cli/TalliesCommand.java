// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.matching.Event;
import org.dateline.matching.TallyCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline tallies}: reported totals against the events counted. */
@Command(
        name = "tallies",
        description = "Holds reported totals against the events of the same window, place and kind.",
        mixinStandardHelpOptions = true)
final class TalliesCommand implements Callable<Integer> {
    private static final int SHORT = 8;

    @Option(names = "--events", description = "Lists the events that were counted.")
    private boolean events;

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            ledger.tallyChecks()
                    .forEach(check -> print(check, spec.commandLine().getOut()));
        }
        return 0;
    }

    /** Such as "assault in Iraq, 2023-10-17 to 2023-11-03, says Pentagon: 17 reported, 14 in the ledger". */
    static String line(TallyCheck check) {
        String where = check.tally().place().map(place -> " in " + place.name()).orElse("");
        String source =
                check.tally().source().map(party -> ", says " + party.name()).orElse("");
        return check.tally().what().toLowerCase(Locale.ROOT) + where + ", "
                + Wording.days(check.tally().days()) + source + ": " + check.says();
    }

    private void print(TallyCheck check, PrintWriter out) {
        out.println(line(check));
        if (events) {
            for (Event event : check.counted()) {
                String words = event.reports().getFirst().evidence().sentence();
                Lines.wrap(event.id().substring(0, SHORT) + "  “" + words + "”", StoryView.WIDTH - 4)
                        .forEach(line -> out.println("    " + line));
            }
        }
    }
}
