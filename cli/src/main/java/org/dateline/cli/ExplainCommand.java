// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ledger.EventEntry;
import org.dateline.ledger.FoundReport;
import org.dateline.ledger.Ledger;
import org.dateline.matching.TallyCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: why the reports of an event are held to be of one happening. */
@Command(
        name = "explain",
        description = "Says why each report of an event is in it, weight by weight.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A weight above 0 speaks for one happening, below 0 against. Events and reports go by the",
            "first digits of their ids, as find prints them: dateline explain 3fa29c01"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int INDENT = 4;

    @Parameters(paramLabel = "EVENT", description = "The event: its id or how that begins.")
    private String event = "";

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            EventEntry entry = ledger.entry(option.event(ledger, event)).orElseThrow();
            PrintWriter out = spec.commandLine().getOut();
            print(entry, out, Style.ofEnvironment());
            for (TallyCheck check : ledger.tallyChecksOf(entry.row().id())) {
                out.println();
                out.println("counts into: " + TalliesCommand.line(check));
            }
        }
        return 0;
    }

    private static void print(EventEntry entry, PrintWriter out, Style style) {
        out.println(style.heading("EVENT " + entry.row().id()) + "  "
                + entry.row().type() + ", " + Wording.counted(entry.row().reports(), "report") + " from "
                + Wording.counted(entry.row().origins(), "independent origin"));
        for (FoundReport found : entry.reports()) {
            String published =
                    found.report().published().map(LocalDate::toString).orElse("undated");
            out.println();
            out.println(style.strong(found.report().outlet().orElse("unknown outlet") + ", " + published) + "  "
                    + style.faint("report " + found.report().id() + " · " + found.file() + ":" + found.line()
                            + " · origin " + found.origin()));
            Lines.wrap("“" + found.report().evidence().sentence() + "”", StoryView.WIDTH - INDENT)
                    .forEach(line -> out.println(" ".repeat(INDENT) + line));
            reasons(found).forEach(line -> out.println(" ".repeat(INDENT) + line));
        }
    }

    private static List<String> reasons(FoundReport found) {
        if (!found.by().equals("matcher")) {
            return List.of("put here by " + found.by());
        }
        if (found.score().isEmpty()) {
            return List.of("the first of them");
        }
        List<String> lines = new ArrayList<>(List.of(String.format(
                Locale.ROOT,
                "%.1f in all, against the earlier report it is likest to:",
                found.score().getAsDouble())));
        found.reasons().forEach(reason -> lines.add("  " + reason));
        return lines;
    }
}
