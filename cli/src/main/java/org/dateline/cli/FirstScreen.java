// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
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
        List<CommandSpec> commands = program.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden() && !command.helpCommand())
                .toList();
        int width = commands.stream()
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(1);
        for (CommandSpec command : commands) {
            String says = command.usageMessage().description()[0];
            line(screen, String.format(Locale.ROOT, "  dateline %-" + width + "s %s", command.name(), says));
        }
        line(screen, "");
        line(screen, "To begin:");
        line(screen, "  dateline read story.txt            what a story reports, for people");
        line(screen, "  dateline read --json stories.jsonl the same as JSON, one line a story");
        line(screen, "  dateline why story.txt:3           how what stands in line 3 was read");
        line(screen, "  dateline add stories.jsonl         into a ledger, dateline.db; then:");
        line(screen, "  dateline find type:assault         what it holds of one type");
        line(screen, "  dateline serve                     opens it as a page, with map and timeline");
        line(screen, "  dateline help read                 all options of a command (or: dateline read --help)");
        return screen.toString();
    }

    private static void line(StringBuilder screen, String text) {
        screen.append(text).append('\n');
    }
}
