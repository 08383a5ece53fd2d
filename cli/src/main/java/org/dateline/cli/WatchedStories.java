// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;
import org.dateline.coded.CodedStory;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.NewsKind;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Posting;
import org.dateline.matching.Report;
import org.dateline.pipeline.StoryPipeline;

/** Adds the stories of a watch, one by one as they come. */
final class WatchedStories {
    private final Ledger ledger;
    private final StoryPipeline pipeline;
    private final AddSummary summary;
    private final boolean everyKind;
    private boolean unsettled;

    WatchedStories(Ledger ledger, StoryPipeline pipeline, AddSummary summary, boolean everyKind) {
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.summary = summary;
        this.everyKind = everyKind;
    }

    /** What became of one capture. */
    record Added(boolean inLedger, String says) {}

    /** Gathers what was put off while stories came; to be called in a pause. */
    void settle() {
        if (unsettled) {
            ledger.settle();
            unsettled = false;
        }
    }

    Added add(Extraction extraction) {
        return switch (extraction) {
            case Rejected rejected -> {
                summary.rejected(rejected.reason().words());
                yield new Added(false, rejected.says());
            }
            case Noticed noticed -> {
                int stories = ledger.withdraw(noticed.notice());
                summary.withdrawn(stories);
                unsettled = true;
                yield new Added(
                        true,
                        "takes back " + stories + " stories: "
                                + noticed.notice().says());
            }
            case Extracted extracted -> add(extracted);
        };
    }

    private Added add(Extracted extracted) {
        NewsKind kind = extracted.particulars().kind();
        if (kind != NewsKind.NEWS && !everyKind) {
            summary.rejected(kind.words());
            return new Added(false, "not added: " + kind.words());
        }
        summary.read(extracted.particulars().format());
        String headline = extracted.story().headline().orElse("without a headline");
        if (ledger.holds(Report.storyId(extracted.story()))) {
            summary.unchanged();
            return new Added(true, "there before: " + headline);
        }
        if (!pipeline.reads(extracted.story())) {
            summary.otherLanguage(extracted.story().language().orElse(""));
        }
        try {
            CodedStory coded = pipeline.read(extracted.story());
            Posting posting = ledger.add(coded, StoryAdder.found(extracted));
            summary.posted(posting);
            unsettled = true;
            return new Added(true, String.format(Locale.ROOT, "%s (reports: %d)", headline, posting.reports()));
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of the program's own is told and costs no other story; a broken ledger stops the watch.
            if (e instanceof BadLedger broken) {
                throw broken;
            }
            summary.rejected("mistake in the program");
            return new Added(false, "cannot be coded: " + e);
        }
    }
}
