// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.Posting;

/** Counts what became of the stories that were to be added. */
final class AddSummary {
    private static final int SHOWN_PER_REASON = 10;

    private int read;
    private int added;
    private int unchanged;
    private int outdated;
    private int reports;
    private int opened;
    private int joined;
    private int notices;
    private int withdrawn;
    private final Map<String, Integer> formats = new TreeMap<>();
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Map<String, Integer> rejected = new LinkedHashMap<>();

    /** One more story, read from this format. */
    void read(String format) {
        read++;
        formats.merge(format, 1, Integer::sum);
    }

    /** One more that is kept without being coded, because it is in this language. */
    void otherLanguage(String language) {
        languages.merge(language, 1, Integer::sum);
    }

    /** Word that a story is taken back, and how many there were to take back. */
    void withdrawn(int stories) {
        notices++;
        withdrawn += stories;
    }

    void unchanged() {
        unchanged++;
    }

    void posted(Posting posting) {
        reports += posting.reports();
        opened += posting.opened();
        joined += posting.joined();
        switch (posting.outcome()) {
            case ADDED -> added++;
            case UNCHANGED -> unchanged++;
            case OUTDATED -> outdated++;
        }
    }

    /** One more that was rejected for a reason; whether it should be told, which after many of a kind it should not. */
    boolean rejected(String reason) {
        return rejected.merge(reason, 1, Integer::sum) <= SHOWN_PER_REASON;
    }

    /** 0 unless nothing could be read. */
    int exitCode() {
        return read == 0 && !rejected.isEmpty() ? 1 : 0;
    }

    /** How many stories and other captures came by. */
    int seen() {
        return read + refused();
    }

    /** How many of them are stories. */
    int stories() {
        return read;
    }

    private int refused() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts by format, language and reason. */
    List<String> counted() {
        List<String> lines = new ArrayList<>();
        if (formats.size() > 1) {
            formats.forEach(
                    (format, count) -> lines.add(String.format(Locale.ROOT, "  %6d read from %s", count, format)));
        }
        languages.forEach((language, count) -> lines.add(
                String.format(Locale.ROOT, "  %6d kept, not coded: in another language (%s)", count, language)));
        if (notices > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %6d %s that a story is taken back; %s %s",
                    notices,
                    notices == 1 ? "notice" : "notices",
                    Wording.stories(withdrawn),
                    withdrawn == 1 ? "was" : "were"));
        }
        rejected.forEach((reason, count) -> lines.add(String.format(Locale.ROOT, "  %6d rejected: %s", count, reason)));
        return lines;
    }

    List<String> lines(String ledger, double seconds) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %s read, %d added, %d there before, %d rejected",
                ledger,
                Wording.stories(read),
                added + outdated,
                unchanged,
                refused()));
        lines.addAll(counted());
        if (added + outdated > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %6d %s: %d opened an event, %d joined one that was there (%.1f s, %.1f stories/s)",
                    reports,
                    reports == 1 ? "report" : "reports",
                    opened,
                    joined,
                    seconds,
                    (added + outdated) / Math.max(seconds, 0.001)));
        }
        if (outdated > 0) {
            lines.add(String.format(Locale.ROOT, "  %6d added as older versions of stories that were there", outdated));
        }
        return lines;
    }
}
