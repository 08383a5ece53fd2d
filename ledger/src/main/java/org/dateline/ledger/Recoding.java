// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.coded.CodedStory;
import org.dateline.ledger.Recoded.Change;
import org.dateline.ledger.Recoded.Kind;
import org.dateline.matching.Report;
import org.dateline.story.Story;

/** Reads the stories of a ledger anew, with what the program knows today. Each call belongs into one transaction. */
final class Recoding {
    private static final String NO_LONGER_READ = "no longer read";
    private static final int TOGETHER = 200;

    private final Tables tables;
    private final Settling settling;
    private final Deciding deciding;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Long> touched = new TreeSet<>();
    private final Set<Long> changed = new HashSet<>();

    Recoding(Tables tables, Settling settling, Deciding deciding) {
        this.tables = tables;
        this.settling = settling;
        this.deciding = deciding;
    }

    /** Reads all stories that were not replaced, and says what changed. */
    Recoded recode(Function<Story, CodedStory> reader, long eventsBefore) {
        List<Long> stories = tables.stories().standing();
        for (int i = 0; i < stories.size(); i++) {
            recode(stories.get(i), reader);
            if (i % TOGETHER == TOGETHER - 1) {
                settle();
            }
        }
        settle();
        settling.settleAll();
        deciding.regather();
        return new Recoded(
                stories.size(), changes, eventsBefore, tables.events().count());
    }

    private void settle() {
        settling.settle(touched, changed, false);
        touched.clear();
        changed.clear();
        tables.neighbourhoods().forget();
    }

    private void recode(long story, Function<Story, CodedStory> reader) {
        StoryTable.Kept kept = tables.stories().of(story);
        CodedStory coded = reader.apply(kept.story());
        tables.stories().replace(story, coded);
        tables.facts().replace(coded, story);
        Map<String, Long> before = new LinkedHashMap<>();
        tables.reports()
                .keysOfStory(story)
                .forEach(key -> before.put(tables.reports().of(key).id(), key));
        List<Report> reports = Report.of(coded);
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            int line = kept.found().line(report.evidence());
            ReportTable.Reading reading =
                    new ReportTable.Reading(report, coded.events().get(i).mentions(), line);
            Long key = before.remove(report.id());
            if (key == null) {
                enter(reading, story, kept);
            } else {
                compare(key, reading, kept);
            }
        }
        before.values().forEach(key -> remove(key, kept));
    }

    private void enter(ReportTable.Reading reading, long story, StoryTable.Kept kept) {
        long key = tables.reports().enter(reading.report(), story, reading.mentions(), reading.line());
        touched.add(tables.neighbourhoods().enter(key, reading.report()));
        changed.add(key);
        tell(
                Kind.ADDED,
                reading.report(),
                kept,
                reading.line(),
                reading.report().evidence().sentence());
    }

    private void compare(long key, ReportTable.Reading reading, StoryTable.Kept kept) {
        boolean back = tables.reports().isWithdrawnFor(key, NO_LONGER_READ);
        Report read = deciding.asRead(key);
        if (read.equals(reading.report()) && !back) {
            return;
        }
        if (back) {
            tables.reports().restore(key);
        }
        tables.reports().rewrite(key, reading);
        deciding.readAnew(key, reading.report());
        touched.add(tables.neighbourhoods().reenter(key, tables.reports().of(key)));
        changed.add(key);
        Kind kind = back ? Kind.ADDED : Kind.CHANGED;
        tell(kind, reading.report(), kept, reading.line(), Differences.between(read, reading.report()));
    }

    private void remove(long key, StoryTable.Kept kept) {
        if (!tables.reports().stands(key)) {
            return;
        }
        tables.neighbourhoods().of(key).ifPresent(touched::add);
        Report report = tables.reports().of(key);
        int line = kept.found().line(report.evidence());
        tables.withdraw(key, NO_LONGER_READ);
        tell(Kind.REMOVED, report, kept, line, report.evidence().sentence());
    }

    private void tell(Kind kind, Report report, StoryTable.Kept kept, int line, String says) {
        changes.add(new Change(
                kind,
                report.id(),
                report.outlet(),
                kept.found().file(),
                line,
                says,
                tables.decisions().concern(report.id())));
    }
}
