// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.FoundStory;
import org.dateline.matching.Event;
import org.dateline.matching.EventSummary;
import org.dateline.matching.Party;
import org.dateline.matching.ReportedTally;
import org.dateline.matching.TallyCheck;
import org.dateline.ontology.Mode;

/** Reported totals beside counted events, as the API writes them. */
final class TallyForm {
    private TallyForm() {}

    static Map<String, Object> of(ReportedTally tally, Optional<TallyCheck> check, Optional<FoundStory> story) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", tally.id());
        form.put("what", tally.what());
        form.put("modes", tally.modes().stream().map(Mode::code).toList());
        form.put("actor", tally.actor().map(Party::name));
        form.putAll(EventForm.amount(tally.amount()));
        form.put("unit", tally.unit());
        form.put("place", tally.place().map(EventForm::place));
        form.put("from", tally.days().from());
        form.put("to", tally.days().to());
        form.put("source", tally.source().map(Party::name));
        form.put("story", tally.storyId());
        form.put("outlet", story.flatMap(FoundStory::outlet));
        form.put("published", story.flatMap(FoundStory::published));
        form.put("found", check.map(TallyCheck::found));
        form.put(
                "counted",
                check.map(found ->
                                found.counted().stream().map(TallyForm::counted).toList())
                        .orElse(java.util.List.of()));
        return form;
    }

    private static Map<String, Object> counted(Event event) {
        EventSummary summary = EventSummary.of(event);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", event.id());
        form.put("type", summary.type().name());
        form.put("from", summary.days().from());
        form.put("to", summary.days().to());
        form.put("place", summary.place().map(place -> place.name()));
        form.put("happenings", summary.happenings());
        form.put("evidence", summary.evidence().evidence().sentence());
        return form;
    }
}
