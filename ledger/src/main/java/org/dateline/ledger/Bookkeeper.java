// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.ledger.VersionTable.Version;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.LedgerChange;
import org.dateline.matching.Report;

/** Posts coded stories to the tables, one at a time, in the order given. Each call belongs into one transaction. */
final class Bookkeeper {
    private final Tables tables;
    private final EventMatcher matcher;

    Bookkeeper(Tables tables, EventMatcher matcher) {
        this.tables = tables;
        this.matcher = matcher;
    }

    Posting post(Arrival arrival) {
        CodedStory coded = arrival.coded();
        if (tables.stories().holds(Report.storyId(coded.story()))) {
            return Posting.of(Posting.Outcome.UNCHANGED);
        }
        StoryTable.Entered story = tables.stories().enter(coded, arrival.found());
        Map<Long, Report> reports = enterReports(coded, arrival.found(), story.key());
        tables.facts().enter(coded, story.key());
        tables.events().recount(story.moved());

        VersionTable.Versions versions = tables.versions().of(coded.story(), story);
        Optional<Version> newer = versions.newer();
        if (newer.isPresent()) {
            tables.stories().supersede(story.key(), newer.get().id());
            tables.journal()
                    .story(
                            "story-superseded",
                            story.id(),
                            "a newer version was there: " + newer.get().id());
            return new Posting(Posting.Outcome.OUTDATED, reports.size(), 0, 0);
        }
        // The new version's reports join the events of the old one before those leave: the events live on.
        int joined = match(reports);
        versions.older().forEach(version -> withdraw(version, story.id()));
        return new Posting(Posting.Outcome.ADDED, reports.size(), reports.size() - joined, joined);
    }

    private Map<Long, Report> enterReports(CodedStory coded, Found found, long story) {
        Map<Long, Report> reports = new LinkedHashMap<>();
        List<Report> all = Report.of(coded);
        for (int i = 0; i < all.size(); i++) {
            Report report = all.get(i);
            int line = found.line(report.evidence());
            long key =
                    tables.reports().enter(report, story, coded.events().get(i).mentions(), line);
            reports.put(key, report);
        }
        return reports;
    }

    private int match(Map<Long, Report> reports) {
        int joined = 0;
        for (Map.Entry<Long, Report> entry : reports.entrySet()) {
            Report report = entry.getValue();
            for (LedgerChange change : matcher.match(report, tables.events().candidates(report))) {
                tables.events().apply(change, entry.getKey());
                joined += change instanceof LedgerChange.Joined ? 1 : 0;
            }
        }
        return joined;
    }

    private void withdraw(Version older, String by) {
        tables.stories().supersede(older.key(), by);
        tables.journal().story("story-superseded", older.id(), "replaced by " + by);
        tables.reports()
                .ofStory(older.key())
                .forEach((key, report) -> tables.events()
                        .eventOf(key)
                        .ifPresent(event -> tables.events()
                                .apply(
                                        new LedgerChange.Withdrawn(event, report, "its story was replaced by " + by),
                                        key)));
    }
}
