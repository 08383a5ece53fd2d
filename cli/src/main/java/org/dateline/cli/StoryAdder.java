// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.coded.CodedStory;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.InOrder;
import org.dateline.ingest.NewsKind;
import org.dateline.ingest.StoryFiles;
import org.dateline.ingest.TableColumns;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Found;
import org.dateline.ledger.Ledger;
import org.dateline.matching.Notice;
import org.dateline.matching.Report;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.text.LineStarts;

/** Reads files, codes their stories by several threads and posts them in the order of the files. */
final class StoryAdder {
    /** Stories per transaction: what a killed run has to read again, at most. */
    private static final int TOGETHER = 16;

    private final Ledger ledger;
    private final StoryPipeline pipeline;
    private final AddSummary summary;
    private final Consumer<String> complaints;
    private final Progress progress;
    private final boolean everyKind;
    private final List<Arrival> waiting = new ArrayList<>();

    StoryAdder(
            Ledger ledger,
            StoryPipeline pipeline,
            AddSummary summary,
            Consumer<String> complaints,
            Progress progress,
            boolean everyKind) {
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.summary = summary;
        this.complaints = complaints;
        this.progress = progress;
        this.everyKind = everyKind;
    }

    /** What coding a story came to. */
    private sealed interface Coding {
        record Done(Arrival arrival) implements Coding {}

        /** Word that a story is taken back: in its turn, for the story may be under way. */
        record TakenBack(Notice notice) implements Coding {}

        /** A mistake of the program's own: told, counted, and no reason to lose the other stories. */
        record Broken(String where, String says) implements Coding {}
    }

    /** Adds the stories of files; the columns say what tables among them hold. */
    void add(List<String> files, TableColumns columns, int threads) {
        try (InOrder<Extraction, Coding> coding = new InOrder<>(threads, this::code, this::take)) {
            for (String file : files) {
                if (file.equals(Batch.STANDARD_INPUT)) {
                    StoryFiles.read(file, System.in, extraction -> sort(extraction, coding));
                } else {
                    StoryFiles.read(Path.of(file), columns, threads, extraction -> sort(extraction, coding));
                }
            }
        }
        post();
        ledger.settle();
    }

    private void sort(Extraction extraction, Consumer<Extraction> next) {
        switch (extraction) {
            case Extracted extracted -> {
                NewsKind kind = extracted.particulars().kind();
                if (kind != NewsKind.NEWS && !everyKind) {
                    progress.step();
                    reject(
                            kind.words(),
                            extracted.where() + ": " + kind.words() + "; --every-kind adds it all the same");
                    return;
                }
                summary.read(extracted.particulars().format());
                if (ledger.holds(Report.storyId(extracted.story()))) {
                    summary.unchanged();
                    progress.step();
                } else {
                    if (!pipeline.reads(extracted.story())) {
                        summary.otherLanguage(extracted.story().language().orElse(""));
                    }
                    next.accept(extracted);
                }
            }
            case Noticed noticed -> next.accept(noticed);
            case Rejected rejected -> {
                progress.step();
                reject(rejected.reason().words(), rejected.where() + ": " + rejected.says());
            }
        }
    }

    private Coding code(Extraction extraction) {
        return switch (extraction) {
            case Extracted extracted -> code(extracted);
            case Noticed noticed -> new Coding.TakenBack(noticed.notice());
            case Rejected rejected -> new Coding.Broken(rejected.where().toString(), rejected.says());
        };
    }

    private Coding code(Extracted extracted) {
        try {
            CodedStory coded = pipeline.read(extracted.story());
            return new Coding.Done(new Arrival(coded, found(extracted)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Coding.Broken(extracted.where().toString(), e.toString());
        }
    }

    private void take(Coding coding) {
        switch (coding) {
            case Coding.Done(Arrival arrival) -> {
                waiting.add(arrival);
                if (waiting.size() >= TOGETHER) {
                    post();
                }
            }
            case Coding.TakenBack(Notice notice) -> {
                post();
                summary.withdrawn(ledger.withdraw(notice));
                progress.step();
            }
            case Coding.Broken(String where, String says) -> {
                progress.step();
                reject("mistake in the program", where + ": cannot be coded: " + says);
            }
        }
    }

    private void post() {
        if (waiting.isEmpty()) {
            return;
        }
        ledger.addAll(List.copyOf(waiting)).forEach(posting -> {
            summary.posted(posting);
            progress.step();
        });
        waiting.clear();
    }

    private void reject(String reason, String says) {
        if (summary.rejected(reason)) {
            complaints.accept(says);
        }
    }

    static Found found(Extracted extracted) {
        String file = extracted.where().name();
        if (extracted.where().line().isPresent()) {
            return Found.onLine(file, extracted.where().line().getAsInt());
        }
        LineStarts lines = LineStarts.of(extracted.page().original());
        return new Found(
                file, span -> lines.line(extracted.page().toOriginal(span).start()));
    }
}
