// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.matching.Origin;
import org.dateline.matching.TextPrint;
import org.jdbi.v3.core.Handle;

/**
 * Which stories are copies of one another, and the origin that they share. Copies are looked for in the month of a story and
 * those beside it, and among stories without a day; for such a story, in all months.
 */
final class CopyTable {
    private final Handle database;
    private final CopyBands bands;

    CopyTable(Handle database) {
        this.database = database;
        this.bands = new CopyBands(database);
    }

    void enter(TextPrint print, Optional<LocalDate> day, long story) {
        bands.enter(print, day, story);
    }

    /** The groups of copies that a text belongs to. */
    List<Long> groups(TextPrint print, Optional<LocalDate> day) {
        return bands.sharing(print, day).stream()
                .map(this::copy)
                .filter(copy -> copy.print().isCopyOf(print))
                .map(Copy::group)
                .distinct()
                .toList();
    }

    private record Copy(long group, TextPrint print) {}

    private Copy copy(long story) {
        return database.createQuery("SELECT copies, print FROM story WHERE key = ?")
                .bind(0, story)
                .map((row, context) -> new Copy(row.getLong("copies"), TextPrint.ofText(row.getString("print"))))
                .one();
    }

    /** Puts a story and the groups it is a copy of together, and gives all the origin that they share. */
    Set<Long> share(long key, List<Long> groups) {
        long group = groups.stream().min(Long::compare).orElse(key);
        database.execute("UPDATE story SET copies = ? WHERE key = ?", group, key);
        if (groups.isEmpty()) {
            return Set.of();
        }
        groups.forEach(other -> database.execute("UPDATE story SET copies = ? WHERE copies = ?", group, other));
        List<Origin> own = database.createQuery("SELECT DISTINCT own_origin FROM story WHERE copies = ?")
                .bind(0, group)
                .map((row, context) -> new Origin(row.getString("own_origin")))
                .list();
        String shared = Origin.shared(own).orElseThrow().key();
        Set<Long> moved = new TreeSet<>(database.createQuery("SELECT key FROM story WHERE copies = ? AND origin <> ?")
                .bind(0, group)
                .bind(1, shared)
                .mapTo(Long.class)
                .list());
        database.execute("UPDATE story SET origin = ? WHERE copies = ? AND origin <> ?", shared, group, shared);
        return moved;
    }

    /** Lets go of what is remembered of the newest stories. */
    void forget() {
        bands.forget();
    }
}
