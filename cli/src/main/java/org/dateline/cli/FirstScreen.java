// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a user sees who types {@code dateline} and nothing else. */
final class FirstScreen {
    private FirstScreen() {}

    static String of(CommandSpec program) {
        StringBuilder screen = new StringBuilder();
        line(screen, "Dateline reads news stories and keeps a sourced ledger of what they report:");
        line(screen, "who did what to whom, when, where, how many, and who says so.");
        line(screen, "");
        for (CommandLine command : program.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            if (!spec.usageMessage().hidden() && !spec.helpCommand()) {
                String says = String.join(" ", spec.usageMessage().description());
                line(screen, String.format(Locale.ROOT, "  dateline %-10s %s", spec.name(), says));
            }
        }
        line(screen, "");
        line(screen, "To begin:");
        line(screen, "  dateline read story.txt            what a story reports, for people");
        line(screen, "  dateline read --json stories.jsonl the same as JSON, one line a story");
        line(screen, "  dateline why story.txt:3           how what stands in line 3 was read");
        line(screen, "  dateline add stories.jsonl         into a ledger, dateline.db; then:");
        line(screen, "  dateline find --type ASSAULT       what it holds of one type");
        line(screen, "  dateline serve                     opens it as a page, with map and timeline");
        line(screen, "  dateline help read                 all options of a command (or: dateline read --help)");
        return screen.toString();
    }

    private static void line(StringBuilder screen, String text) {
        screen.append(text).append('\n');
    }
}
