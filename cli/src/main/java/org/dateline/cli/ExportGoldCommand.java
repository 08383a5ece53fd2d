// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.ledger.Decision;
import org.dateline.ledger.FoundReport;
import org.dateline.ledger.FoundStory;
import org.dateline.ledger.KeptDecision;
import org.dateline.ledger.Ledger;
import org.dateline.matching.Correction;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.CodedStoryWriter;
import org.dateline.wire.WrittenStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export gold}: stories whose every event was judged, as gold for {@code dateline evaluate}. */
@Command(
        name = "gold",
        description =
                "Writes stories whose every event was judged in the review, with what was put right, for \"evaluate\".",
        mixinStandardHelpOptions = true)
final class ExportGoldCommand implements Callable<Integer> {
    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger (default: dateline.db).")
    private Path file = Path.of("dateline.db");

    @Parameters(paramLabel = "DIR", description = "Where one file for each story goes.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Set<String> rejected = new HashSet<>();
    private final Map<String, Set<Class<? extends Correction>>> corrected = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        int written = 0;
        int begun = 0;
        Files.createDirectories(folder);
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.decisions().stream().filter(kept -> !kept.undone()).forEach(this::note);
            for (FoundStory story : ledger.stories(Integer.MAX_VALUE)) {
                List<FoundReport> reports = ledger.reportsOf(story.id());
                long judged = reports.stream().filter(this::isJudged).count();
                if (judged > 0 && judged == reports.size()) {
                    WrittenStory gold = gold(ledger, story, reports);
                    Files.writeString(folder.resolve(story.id() + ".json"), CodedStoryWriter.page(gold));
                    written++;
                } else if (judged > 0) {
                    begun++;
                }
            }
        }
        spec.commandLine()
                .getOut()
                .println(Wording.stories(written) + " written; " + begun + " more are judged in part");
        return 0;
    }

    private void note(KeptDecision kept) {
        if (kept.decision() instanceof Decision.Reject(String report, String why)) {
            rejected.add(report);
        } else if (kept.decision() instanceof Decision.Correct(String report, Correction correction)) {
            corrected.computeIfAbsent(report, first -> new HashSet<>()).add(correction.getClass());
        }
    }

    private boolean isJudged(FoundReport found) {
        return found.reviewed() || rejected.contains(found.report().id());
    }

    private WrittenStory gold(Ledger ledger, FoundStory story, List<FoundReport> reports) {
        WrittenStory read = CodedStoryReader.read(ledger.codedStory(story.id()).orElseThrow());
        return GoldStory.of(
                read,
                reports.stream()
                        .map(found -> new GoldStory.Judged(
                                found,
                                rejected.contains(found.report().id()),
                                corrected.getOrDefault(found.report().id(), Set.of())))
                        .toList());
    }
}
