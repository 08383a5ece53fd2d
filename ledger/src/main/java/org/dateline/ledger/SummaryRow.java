// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.matching.Dispute;
import org.dateline.matching.Event;
import org.dateline.matching.EventSummary;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.matching.Wording;
import org.dateline.ontology.Mode;
import org.jdbi.v3.core.Handle;

/** An event in one row, as its reports tell it. */
final class SummaryRow {
    /** Events that last longer are few, and are looked for apart. */
    static final int SHORT_IN_DAYS = 31;

    private final Handle database;

    SummaryRow(Handle database) {
        this.database = database;
    }

    /** Counts the independent origins of an event again. */
    void recount(long key) {
        database.execute("UPDATE event SET origins = ? WHERE key = ?", origins(key), key);
    }

    long insert(Event event, long evidence) {
        return row(event)
                .with("id", event.id())
                .with("reports", 1)
                .with("origins", 1)
                .with("evidence", evidence)
                .insertForKey(database);
    }

    void update(long key, Event event) {
        Report evidence = EventSummary.of(event).evidence();
        row(event)
                .with("reports", event.reports().size())
                .with("disputes", Dispute.of(event).size())
                .with("origins", event.reports().size() == 1 ? 1 : origins(key))
                .with("evidence", reportKey(evidence))
                .update(database, key);
    }

    private static Row row(Event event) {
        EventSummary summary = EventSummary.of(event);
        Optional<LocalDate> published = event.reports().stream()
                .flatMap(report -> report.published().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> first =
                summary.days().from().or(() -> summary.days().to()).or(() -> published);
        Optional<LocalDate> last = summary.days().to().or(() -> published);
        return Row.of("event")
                .with("type", summary.type().name())
                .with(
                        "modes",
                        Cells.lines(summary.modes().stream().map(Mode::code).toList()))
                .with("who", names(summary.actors()))
                .with("whom", names(summary.recipients()))
                .with(summary.days())
                .with("first_day", first.map(LocalDate::toString).orElse(""))
                .with("last_day", last.or(() -> first).map(LocalDate::toString).orElse(""))
                .with(
                        "lasting",
                        first.isPresent()
                                && last.filter(first.get().plusDays(SHORT_IN_DAYS)::isBefore)
                                        .isPresent())
                .withIds(summary.place())
                .with("factuality", summary.factuality().code())
                .with("background", summary.background())
                .with("confidence", summary.confidence())
                .with("sources", names(summary.sources()))
                .with(
                        "tolls",
                        Cells.lines(summary.tolls().entrySet().stream()
                                .map(toll -> toll.getKey().code() + " " + Wording.of(toll.getValue()))
                                .toList()));
    }

    private int origins(long event) {
        return database.createQuery("SELECT count(DISTINCT s.origin) FROM membership m"
                        + " JOIN report r ON r.key = m.report JOIN story s ON s.key = r.story WHERE m.event = ?")
                .bind(0, event)
                .mapTo(Integer.class)
                .one();
    }

    private long reportKey(Report report) {
        return database.createQuery("SELECT key FROM report WHERE id = ?")
                .bind(0, report.id())
                .mapTo(Long.class)
                .one();
    }

    private static String names(List<Party> parties) {
        return Cells.lines(parties.stream().map(Party::name).toList());
    }
}
