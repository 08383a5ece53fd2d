// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Search;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline find}: events of a ledger. */
@Command(
        name = "find",
        description = "Finds events in a ledger, by day.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline find --type assault --country IRQ --from 2023-10-17 --to 2023-11-03",
            "  dateline find --actor Hamas --source \"Israeli army\"",
            "  dateline find --text \"drone attack\" --format csv > drones.csv"
        })
final class FindCommand implements Callable<Integer> {
    private static final int ROWS_OF_A_TABLE = 100;
    private static final int PAGE = 500;

    /** How rows are printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV
    }

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger (default: dateline.db).")
    private Path file = Path.of("dateline.db");

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Event types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "Who did it or had it done to them: words of a name.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--country", paramLabel = "ABC", description = "Where: ISO 3166 code of three letters.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "On this day or later.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "On this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--source", paramLabel = "NAME", description = "Who says so, or which outlet.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of the evidence or of the story.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--factuality", paramLabel = "F", split = ",", description = "Any of: ${COMPLETION-CANDIDATES}.")
    private List<Factuality> factuality = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Most rows (default: 100 in a table, else all).")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), jsonl or csv.")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        int most = limit.orElse(format == Format.TABLE ? ROWS_OF_A_TABLE : Integer.MAX_VALUE);
        try (Ledger ledger = Ledger.openExisting(file);
                Rows rows = Rows.of(format, spec.commandLine().getOut(), Style.ofEnvironment())) {
            int found = print(ledger, rows, most);
            if (format == Format.TABLE) {
                spec.commandLine().getErr().println(says(found, most));
            }
        }
        return 0;
    }

    private int print(Ledger ledger, Rows rows, int most) {
        Search search = search(Math.min(PAGE, most));
        int found = 0;
        while (true) {
            List<FoundEvent> page = ledger.find(search);
            for (FoundEvent event : page.subList(0, Math.min(page.size(), most - found))) {
                rows.print(event);
            }
            found += Math.min(page.size(), most - found);
            if (page.size() < search.limit() || found >= most) {
                return found;
            }
            search = search.after(page.getLast());
        }
    }

    private Search search(int rows) {
        Search.Builder search = new Search.Builder();
        types.forEach(search::type);
        factuality.forEach(search::factuality);
        actor.ifPresent(search::actor);
        country.map(code -> code.toUpperCase(Locale.ROOT)).ifPresent(search::country);
        from.ifPresent(search::from);
        to.ifPresent(search::to);
        source.ifPresent(search::source);
        text.ifPresent(search::text);
        return search.build(rows);
    }

    private static String says(int found, int most) {
        if (found == 0) {
            return "no event fits";
        }
        return found >= most ? "the first " + found + " events; --limit N shows more" : found + " events";
    }
}
