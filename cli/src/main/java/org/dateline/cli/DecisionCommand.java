// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ledger.Decision;
import org.dateline.ledger.KeptDecision;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an analyst decides on the command line: which reports are of one happening. */
abstract class DecisionCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption option = new LedgerOption();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; stands in the journal (default: the user of this machine).")
    private String by = System.getProperty("user.name", "");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Ledger ledger = option.open()) {
            KeptDecision kept = ledger.decide(decision(ledger), by);
            spec.commandLine()
                    .getOut()
                    .println("decision " + kept.number() + "; \"dateline undo " + kept.number() + "\" takes it back");
        }
        return 0;
    }

    abstract Decision decision(Ledger ledger);

    String event(Ledger ledger, String beginning) {
        return option.event(ledger, beginning);
    }

    /** The id of the one report of an event that begins so. */
    String report(Ledger ledger, String beginning) {
        String event = option.event(ledger, beginning);
        List<String> reports = ledger.event(event).orElseThrow().reports().stream()
                .map(report -> report.id())
                .filter(id -> id.startsWith(beginning))
                .toList();
        if (reports.size() != 1) {
            throw new UnknownId("no one report begins with " + beginning);
        }
        return reports.getFirst();
    }

    /** {@code dateline merge}. */
    @Command(
            name = "merge",
            description = "Decides that two events are one happening.",
            mixinStandardHelpOptions = true)
    static final class Merge extends DecisionCommand {
        @Parameters(paramLabel = "EVENT", arity = "2", description = "The events: their ids or how those begin.")
        private List<String> events = List.of();

        @Override
        Decision decision(Ledger ledger) {
            return new Decision.Merge(event(ledger, events.get(0)), event(ledger, events.get(1)));
        }
    }

    /** {@code dateline split}. */
    @Command(
            name = "split",
            description = "Decides that some reports of an event are of another happening.",
            mixinStandardHelpOptions = true)
    static final class Split extends DecisionCommand {
        @Parameters(index = "0", paramLabel = "EVENT", description = "The event: its id or how that begins.")
        private String event = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "REPORT",
                description = "The reports that leave it together; \"dateline explain EVENT\" prints their ids.")
        private List<String> reports = List.of();

        @Override
        Decision decision(Ledger ledger) {
            return new Decision.Split(
                    event(ledger, event),
                    reports.stream().map(id -> report(ledger, id)).toList());
        }
    }

    /** {@code dateline move}. */
    @Command(
            name = "move",
            description = "Decides that a report is of the happening of another event.",
            mixinStandardHelpOptions = true)
    static final class Move extends DecisionCommand {
        @Parameters(index = "0", paramLabel = "REPORT", description = "The report: its id or how that begins.")
        private String report = "";

        @Parameters(index = "1", paramLabel = "EVENT", description = "The event it belongs to.")
        private String event = "";

        @Override
        Decision decision(Ledger ledger) {
            return new Decision.Move(report(ledger, report), event(ledger, event));
        }
    }
}
