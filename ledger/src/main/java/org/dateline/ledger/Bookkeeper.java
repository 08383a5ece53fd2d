// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coded.CodedStory;
import org.dateline.ledger.Posting.Outcome;
import org.dateline.ledger.VersionTable.Version;
import org.dateline.matching.Notice;
import org.dateline.matching.Report;

/** Posts coded stories to the tables in the order given. Each call belongs into one transaction. */
final class Bookkeeper {
    private final Tables tables;
    private final Settling settling;
    private final TreeSet<Long> touched = new TreeSet<>();
    private final Set<Long> fresh = new LinkedHashSet<>();
    private final Set<Long> moved = new TreeSet<>();

    Bookkeeper(Tables tables, Settling settling) {
        this.tables = tables;
        this.settling = settling;
    }

    List<Posting> post(List<Prepared> arrivals) {
        touched.clear();
        fresh.clear();
        moved.clear();
        tables.neighbourhoods().forget();
        List<Entered> entered = new ArrayList<>();
        arrivals.forEach(arrival -> entered.add(post(arrival)));
        settle();
        tables.events().recount(moved);
        return entered.stream()
                .map(story -> story.posting().orElseGet(() -> posting(story)))
                .toList();
    }

    /** What became of a story, with the keys of its reports; and what adding it did, once that is known. */
    private record Entered(Outcome outcome, List<Long> reports, Optional<Posting> posting) {
        Entered(Outcome outcome, List<Long> reports) {
            this(outcome, reports, Optional.empty());
        }
    }

    private Entered post(Prepared arrival) {
        CodedStory coded = arrival.coded();
        if (tables.stories().holds(arrival.id())) {
            return new Entered(Outcome.UNCHANGED, List.of());
        }
        StoryTable.Entered story = tables.stories().enter(arrival);
        Map<Long, Report> reports = enterReports(arrival, story.key());
        List<Long> keys = List.copyOf(reports.keySet());
        tables.facts().enter(coded, story.key());
        moved.addAll(story.moved());

        VersionTable.Versions versions = tables.versions().of(coded.story(), story);
        Optional<Version> newer = versions.newer();
        if (newer.isPresent()) {
            String cause = "a newer version was there: " + newer.get().id();
            tables.stories().supersede(story.key(), newer.get().id());
            tables.journal().story("story-superseded", story.id(), cause);
            keys.forEach(key -> {
                tables.neighbourhoods().alone(key);
                tables.reports().withdraw(key, cause);
            });
            return new Entered(Outcome.OUTDATED, keys);
        }
        reports.forEach((key, report) -> touched.add(tables.neighbourhoods().enter(key, report)));
        fresh.addAll(keys);
        if (!versions.older().isEmpty()) {
            // The new version's reports join the events of the old one before those leave: the events live on.
            settle();
            Posting posting = posting(new Entered(Outcome.ADDED, keys));
            versions.older().forEach(version -> withdraw(version, story.id()));
            return new Entered(Outcome.ADDED, keys, Optional.of(posting));
        }
        return new Entered(Outcome.ADDED, keys);
    }

    private Map<Long, Report> enterReports(Prepared arrival, long story) {
        Map<Long, Report> reports = new LinkedHashMap<>();
        CodedStory coded = arrival.coded();
        List<Report> all = arrival.reports();
        for (int i = 0; i < all.size(); i++) {
            Report report = all.get(i);
            int line = arrival.found().line(report.evidence());
            long key =
                    tables.reports().enter(report, story, coded.events().get(i).mentions(), line);
            reports.put(key, report);
        }
        return reports;
    }

    private void withdraw(Version older, String by) {
        tables.stories().supersede(older.key(), by);
        tables.journal().story("story-superseded", older.id(), "replaced by " + by);
        tables.reports().keysOfStory(older.key()).forEach(key -> {
            tables.neighbourhoods().of(key).ifPresent(touched::add);
            tables.withdraw(key, "its story was replaced by " + by);
        });
    }

    /** Takes back the stories that a notice names; how many there were. */
    int withdraw(Notice notice) {
        touched.clear();
        fresh.clear();
        tables.neighbourhoods().forget();
        List<Version> named = tables.versions().named(notice);
        named.forEach(version -> withdraw(version, "a notice: " + notice.says()));
        settle();
        return named.size();
    }

    private void settle() {
        // A neighbourhood that another took in meanwhile has no members left.
        settling.settle(touched, fresh, false);
        touched.clear();
    }

    private Posting posting(Entered entered) {
        int joined = 0;
        for (long report : entered.reports()) {
            joined += tables.events().companyOf(report) > 1 ? 1 : 0;
        }
        boolean added = entered.outcome() == Outcome.ADDED;
        int reports = entered.reports().size();
        return new Posting(entered.outcome(), reports, added ? reports - joined : 0, joined);
    }
}
