// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ledger.Facet;
import org.dateline.ledger.FacetCount;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.QueryLanguage;
import org.dateline.ledger.Search;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline find}: events of a ledger. */
@Command(
        name = "find",
        description = "Finds events in a ledger, by day.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline find type:assault country:IRQ day:2023-10-17..2023-11-03",
            "  dateline find --count actor type:assault       who did it, by number of events",
            "  dateline find --save drones drone or \"unmanned aircraft\"; dateline find @drones",
            "  dateline find --type assault --country IRQ --from 2023-10-17 --to 2023-11-03",
            "  dateline find --actor Hamas --source \"Israeli army\"",
            "  dateline find --text \"drone attack\" --format csv > drones.csv"
        })
final class FindCommand implements Callable<Integer> {
    private static final int ROWS_OF_A_TABLE = 100;
    private static final int PAGE = 500;
    private static final Columns COUNT = Columns.of(0, 8, 80);

    /** How rows are printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV
    }

    @Parameters(paramLabel = "QUERY", description = "A query as below, or @NAME for one that was saved.")
    private List<String> query = List.of();

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Option(
            names = "--count",
            paramLabel = "BY",
            description = "Counts events instead of listing them, by one of: ${COMPLETION-CANDIDATES}.")
    private Optional<Facet> count = Optional.empty();

    @Option(names = "--save", paramLabel = "NAME", description = "Keeps the query under this name too.")
    private Optional<String> save = Optional.empty();

    @Option(names = "--saved", description = "Lists the queries that were saved.")
    private boolean saved;

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

    /** Puts the query language into the help, if the command is this one. */
    static void explain(CommandLine command) {
        if (!(command.getCommand() instanceof FindCommand)) {
            return;
        }
        UsageMessageSpec help = command.getCommandSpec().usageMessage();
        List<String> footer = new ArrayList<>(List.of(""));
        footer.addAll(QueryLanguage.HELP);
        footer.addAll(List.of(help.footer()));
        help.footer(footer.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new));
    }

    @Override
    public Integer call() {
        int most = limit.orElse(format == Format.TABLE ? ROWS_OF_A_TABLE : Integer.MAX_VALUE);
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = option.open()) {
            if (saved) {
                ledger.savedQueries().forEach((name, words) -> out.println("@" + name + "  " + words));
                return 0;
            }
            save.ifPresent(name -> ledger.saveQuery(name, words()));
            if (count.isPresent()) {
                ledger.counts(count.get(), search(ledger, 1).filters(), most)
                        .forEach(each -> COUNT.row(Long.toString(each.events()), shown(each))
                                .forEach(out::println));
                return 0;
            }
            try (Rows rows = Rows.of(format, out, Style.ofEnvironment())) {
                int found = print(ledger, rows, most);
                if (format == Format.TABLE) {
                    spec.commandLine().getErr().println(says(found, most));
                }
            }
        }
        return 0;
    }

    private static String shown(FacetCount count) {
        String label = count.label().isEmpty() ? Wording.NONE : count.label();
        return label.equals(count.value()) || count.value().isEmpty() ? label : label + "  " + count.value();
    }

    private String words() {
        return String.join(" ", query);
    }

    private int print(Ledger ledger, Rows rows, int most) {
        Search search = search(ledger, Math.min(PAGE, most));
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

    private Search search(Ledger ledger, int rows) {
        Search.Builder search = new Search.Builder();
        QueryLanguage.parse(QueryLanguage.withSaved(words(), ledger.savedQueries()))
                .forEach(search::filter);
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
