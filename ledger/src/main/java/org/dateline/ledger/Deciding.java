// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ledger.DecisionTable.Entry;
import org.dateline.ledger.DecisionTable.Outcome;
import org.dateline.matching.Correction;
import org.dateline.matching.Report;

/** Carries out what analysts decide. Each call belongs into one transaction. */
final class Deciding {
    private final Tables tables;
    private final Settling settling;

    Deciding(Tables tables, Settling settling) {
        this.tables = tables;
        this.settling = settling;
    }

    KeptDecision decide(Decision decision, String by) {
        if (by.isBlank()) {
            throw new BadDecision("a decision needs the name of who decides");
        }
        Outcome outcome = outcome(decision);
        KeptDecision kept = tables.decisions().enter(decision, by, outcome);
        tables.journal().decision(kept, outcome);
        carryOut(new Entry(kept, outcome));
        return kept;
    }

    void undo(long number, String by) {
        Entry entry =
                tables.decisions().of(number).orElseThrow(() -> new BadDecision("there is no decision " + number));
        if (entry.kept().undone()) {
            throw new BadDecision("decision " + number + " is undone already");
        }
        tables.decisions().undo(number, by);
        tables.journal().undone(entry.kept(), by, entry.outcome());
        carryOut(entry);
    }

    /** Makes the ledger say what the decisions that stand come to, after one of them was made, undone or read again. */
    void carryOut(Entry entry) {
        List<Long> reports = keys(entry.outcome().reports());
        List<Long> concerned = new ArrayList<>(reports);
        concerned.addAll(keys(entry.outcome().others()));
        switch (entry.kept().decision()) {
            case Decision.Correct correct -> reports.forEach(this::correct);
            case Decision.Accept accept -> reports.forEach(this::review);
            case Decision.Reject reject -> reports.forEach(this::rejectOrRestore);
            case Decision.Merge merge -> {}
            case Decision.Split split -> {}
            case Decision.Move move -> {}
        }
        if (entry.kept().decision() instanceof Decision.Accept) {
            return;
        }
        TreeSet<Long> neighbourhoods = new TreeSet<>(tables.neighbourhoods().of(reports));
        if (entry.kept().decision() instanceof Decision.Merge || entry.kept().decision() instanceof Decision.Move) {
            neighbourhoods = new TreeSet<>(Set.of(tables.neighbourhoods().join(neighbourhoods)));
        }
        neighbourhoods.addAll(tables.neighbourhoods().of(concerned));
        settling.settle(neighbourhoods, new HashSet<>(reports), true);
    }

    /** Brings reports that analysts put together into one neighbourhood again, after all were compared anew. */
    void regather() {
        TreeSet<Long> gathered = new TreeSet<>();
        for (Entry entry : tables.decisions().all()) {
            boolean joins = entry.kept().decision() instanceof Decision.Merge
                    || entry.kept().decision() instanceof Decision.Move;
            TreeSet<Long> neighbourhoods = new TreeSet<>(
                    tables.neighbourhoods().of(keys(entry.outcome().reports())));
            if (joins && !entry.kept().undone() && neighbourhoods.size() > 1) {
                gathered.add(tables.neighbourhoods().join(neighbourhoods));
            }
        }
        settling.settle(gathered, new HashSet<>(), true);
    }

    private Outcome outcome(Decision decision) {
        return switch (decision) {
            case Decision.Merge(var event, var other) -> {
                List<String> one = members(event);
                List<String> two = members(other);
                if (one.equals(two)) {
                    throw new BadDecision(event + " and " + other + " are one event already");
                }
                one.addAll(two);
                yield new Outcome(one, List.of(), Optional.empty());
            }
            case Decision.Split(var event, var reports) -> {
                List<String> rest = members(event);
                for (String report : reports) {
                    if (!rest.remove(report)) {
                        throw new BadDecision("report " + report + " is not in event " + event);
                    }
                }
                if (reports.isEmpty() || rest.isEmpty()) {
                    throw new BadDecision("a split leaves reports on both sides");
                }
                yield new Outcome(reports, rest, Optional.empty());
            }
            case Decision.Move(var report, var event) -> {
                List<String> there = members(event);
                if (there.contains(report)) {
                    throw new BadDecision("report " + report + " is in event " + event + " already");
                }
                Optional<String> from = tables.events()
                        .standing(key(report))
                        .map(now -> tables.events().id(now.event()));
                List<String> left = from.map(this::members).orElseGet(ArrayList::new);
                left.remove(report);
                yield new Outcome(List.of(report, there.getFirst()), left, Optional.empty());
            }
            case Decision.Correct(var id, var correction) -> {
                Report report = tables.reports().of(key(id));
                yield new Outcome(List.of(id), List.of(), Optional.of(correction.back(report)));
            }
            case Decision.Accept(var report) -> about(report);
            case Decision.Reject(var report, var why) -> about(report);
        };
    }

    private Outcome about(String report) {
        key(report);
        return new Outcome(List.of(report), List.of(), Optional.empty());
    }

    /** Puts on a report all corrections that stand, over what was read. */
    private void correct(long key) {
        Report corrected = asRead(key);
        for (Entry entry : about(corrected.id(), "correct")) {
            if (!entry.kept().undone()) {
                corrected = ((Decision.Correct) entry.kept().decision())
                        .correction()
                        .of(corrected);
            }
        }
        tables.reports().correct(key, corrected);
        tables.neighbourhoods().reenter(key, corrected);
        review(key);
    }

    /** A report without what was corrected: the oldest correction of each field knows what had been read. */
    Report asRead(long key) {
        Report read = tables.reports().of(key);
        Set<String> fields = new HashSet<>();
        for (Entry entry : about(read.id(), "correct")) {
            Correction correction = ((Decision.Correct) entry.kept().decision()).correction();
            if (fields.add(CorrectionCells.field(correction))) {
                read = entry.outcome().before().orElse(correction).of(read);
            }
        }
        return read;
    }

    /** Lays corrections over a report that is read otherwise than before. */
    void readAnew(long key, Report read) {
        Set<String> fields = new HashSet<>();
        List<Entry> corrections = about(read.id(), "correct");
        for (Entry entry : corrections) {
            Correction correction = ((Decision.Correct) entry.kept().decision()).correction();
            if (fields.add(CorrectionCells.field(correction))) {
                tables.decisions().setBefore(entry.kept().number(), correction.back(read));
            }
        }
        if (!corrections.isEmpty()) {
            correct(key);
        }
    }

    private void review(long key) {
        String id = tables.reports().of(key).id();
        boolean reviewed = about(id, "accept").stream()
                        .anyMatch(entry -> !entry.kept().undone())
                || about(id, "correct").stream().anyMatch(entry -> !entry.kept().undone());
        tables.reports().review(key, reviewed);
    }

    private void rejectOrRestore(long key) {
        String id = tables.reports().of(key).id();
        Optional<Entry> rejected = about(id, "reject").stream()
                .filter(entry -> !entry.kept().undone())
                .findFirst();
        if (rejected.isPresent()) {
            tables.withdraw(key, DecisionTable.says(rejected.get().kept()));
            return;
        }
        tables.reports().restore(key);
    }

    private List<Entry> about(String report, String kind) {
        return tables.decisions().about(report).stream()
                .filter(entry -> DecisionTable.kind(entry.kept().decision()).equals(kind))
                .toList();
    }

    private List<String> members(String event) {
        return new ArrayList<>(
                tables
                        .events()
                        .event(event)
                        .orElseThrow(() -> new BadDecision("there is no event " + event))
                        .reports()
                        .stream()
                        .map(Report::id)
                        .toList());
    }

    private long key(String report) {
        return tables.reports().key(report).orElseThrow(() -> new BadDecision("there is no report " + report));
    }

    private List<Long> keys(List<String> ids) {
        Set<Long> keys = new LinkedHashSet<>();
        ids.forEach(id -> tables.reports().key(id).ifPresent(keys::add));
        return List.copyOf(keys);
    }
}
