// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.ledger.EventEntry;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.FoundReport;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.QueryLanguage;
import org.dateline.ledger.Search;
import org.dateline.matching.Dispute;
import org.dateline.matching.Policy;
import org.dateline.matching.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline disputes}: what reports of one event contradict one another in. */
@Command(
        name = "disputes",
        description = "Lists what reports of one event contradict one another in, and who says what.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline disputes country:SYR day:2023-05",
            "  dateline disputes --policy most-origins killed>=10"
        })
final class DisputesCommand implements Callable<Integer> {
    private static final Columns VERSION = Columns.of(4, 2, 26, 64);
    private static final int PAGE = 200;

    @Parameters(paramLabel = "QUERY", description = "Which events, as in find (default: all).")
    private List<String> query = List.of();

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            converter = PolicyConverter.class,
            description = {
                "Marks by > the version to take: latest, lowest, highest (of tolls), or",
                "most-origins (the one that most independent origins have; default)."
            })
    private Policy policy = Policy.MOST_ORIGINS;

    @Option(names = "--limit", paramLabel = "N", description = "Most events (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Filter> filters = new ArrayList<>(QueryLanguage.parse(String.join(" ", query)));
        filters.add(new Filter.Disputed(true));
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = option.open()) {
            Search search = Search.of(filters, Math.min(limit, PAGE));
            int shown = 0;
            for (List<FoundEvent> page = ledger.find(search); !page.isEmpty() && shown < limit; ) {
                for (FoundEvent event : page.subList(0, Math.min(page.size(), limit - shown))) {
                    ledger.entry(event.id()).ifPresent(entry -> print(entry, out, Style.ofEnvironment()));
                    shown++;
                }
                page = ledger.find(search.after(page.getLast()));
            }
            spec.commandLine().getErr().println(shown + " of " + ledger.count(filters) + " disputed events");
        }
        return 0;
    }

    private void print(EventEntry entry, PrintWriter out, Style style) {
        FoundEvent row = entry.row();
        Map<String, String> origins = entry.reports().stream()
                .collect(Collectors.toMap(found -> found.report().id(), FoundReport::origin));
        out.println(style.strong(Wording.days(row.days()) + "  " + row.type() + "  "
                        + (row.who().isEmpty() ? Wording.NONE : String.join(", ", row.who()))
                        + (row.whom().isEmpty() ? "" : " → " + String.join(", ", row.whom()))
                        + row.where().map(place -> "  " + place).orElse(""))
                + "  " + style.faint(row.id()));
        for (Dispute dispute : entry.disputes()) {
            out.println("  " + dispute.field());
            Optional<Dispute.Version> chosen =
                    policy.choose(dispute.versions(), report -> origins.getOrDefault(report, report));
            for (Dispute.Version version : dispute.versions()) {
                String mark = chosen.filter(version::equals).isPresent() ? ">" : "";
                VERSION.row(mark, version.says(), voices(version)).forEach(out::println);
            }
        }
        out.println();
    }

    private static String voices(Dispute.Version version) {
        return version.voices().stream().map(DisputesCommand::voice).distinct().collect(Collectors.joining("; "));
    }

    private static String voice(Voice voice) {
        String outlet = voice.outlet().orElse(Wording.NONE);
        String day = voice.published().map(published -> ", " + published).orElse("");
        return voice.sources().isEmpty()
                ? outlet + day
                : String.join(", ", voice.sources()) + " (" + outlet + day + ")";
    }
}
