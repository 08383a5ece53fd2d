// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.matching.TextPrint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Which stories share a band of their prints, in the months about a day and among stories without one. Those of the newest
 * stories are held in memory, made of their prints when the ledger is opened, and written many at a time: bands lie
 * scattered, so that each that is written alone changes a page.
 */
final class CopyBands {
    private static final int UNDATED = 0;
    private static final int MONTHS = 12;
    private static final int NEWEST_STORIES = 2048;
    // Month by month along the index, however many stories a month has.
    private static final String EVERY_MONTH =
            "WITH RECURSIVE each (month) AS (SELECT min(month) FROM copy_band UNION ALL"
                    + " SELECT (SELECT min(b.month) FROM copy_band b WHERE b.month > each.month) FROM each"
                    + " WHERE each.month IS NOT NULL) SELECT month FROM each WHERE month IS NOT NULL";

    private final Handle database;
    private final Map<Integer, List<Entry>> newest = new HashMap<>();
    private int stories;
    private boolean known;

    CopyBands(Handle database) {
        this.database = database;
    }

    private record Entry(int month, int band, long story) {
        static final Comparator<Entry> AS_KEPT = Comparator.comparingInt(Entry::month)
                .thenComparingInt(Entry::band)
                .thenComparingLong(Entry::story);
    }

    /** Enters the story that is the newest now. */
    void enter(TextPrint print, Optional<LocalDate> day, long story) {
        if (known) {
            remember(print, day, story);
        } else {
            recall();
        }
        if (stories >= NEWEST_STORIES) {
            write(story);
        }
    }

    /** The stories that may be copies of a text, in order of their entry. */
    List<Long> sharing(TextPrint print, Optional<LocalDate> day) {
        recall();
        List<Integer> bands = bands(print);
        List<Integer> months = months(day);
        TreeSet<Long> sharing = new TreeSet<>(older(bands, months));
        for (int band : bands) {
            for (Entry entry : newest.getOrDefault(band, List.of())) {
                if (day.isEmpty() || months.contains(entry.month())) {
                    sharing.add(entry.story());
                }
            }
        }
        return List.copyOf(sharing);
    }

    /** What is remembered of the newest stories may not be true any more. */
    void forget() {
        newest.clear();
        stories = 0;
        known = false;
    }

    private void recall() {
        if (known) {
            return;
        }
        database.createQuery("SELECT key, published, print FROM story WHERE key > (SELECT story FROM copy_band_end)")
                .map((row, context) -> {
                    remember(TextPrint.ofText(row.getString("print")), Cells.day(row, "published"), row.getLong("key"));
                    return true;
                })
                .list();
        known = true;
    }

    private void remember(TextPrint print, Optional<LocalDate> day, long story) {
        stories++;
        for (int band : bands(print)) {
            newest.computeIfAbsent(band, first -> new ArrayList<>(1)).add(new Entry(month(day), band, story));
        }
    }

    private void write(long last) {
        PreparedBatch batch = database.prepareBatch("INSERT INTO copy_band (month, band, story) VALUES (?, ?, ?)");
        newest.values().stream()
                .flatMap(List::stream)
                .sorted(Entry.AS_KEPT)
                .forEach(entry -> batch.bind(0, entry.month())
                        .bind(1, entry.band())
                        .bind(2, entry.story())
                        .add());
        batch.execute();
        database.execute("UPDATE copy_band_end SET story = ?", last);
        newest.clear();
        stories = 0;
    }

    private List<Long> older(List<Integer> bands, List<Integer> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        Query query = database.createQuery("SELECT story FROM copy_band WHERE month IN (" + Cells.marks(months.size())
                + ") AND band IN (" + Cells.marks(bands.size()) + ")");
        int at = 0;
        for (int value : Stream.concat(months.stream(), bands.stream()).toList()) {
            query.bind(at++, value);
        }
        return query.mapTo(Long.class).list();
    }

    /** The months in which copies are looked for; for a text without a day all that were written. */
    private List<Integer> months(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return database.createQuery(EVERY_MONTH).mapTo(Integer.class).list();
        }
        int month = month(day);
        return List.of(UNDATED, month - 1, month, month + 1);
    }

    private static int month(Optional<LocalDate> day) {
        return day.map(known -> known.getYear() * MONTHS + known.getMonthValue())
                .orElse(UNDATED);
    }

    /** Shortened, since a clash costs one more comparison. */
    private static List<Integer> bands(TextPrint print) {
        return print.bands().stream()
                .map(band -> (int) (band & Integer.MAX_VALUE))
                .distinct()
                .sorted()
                .toList();
    }
}
