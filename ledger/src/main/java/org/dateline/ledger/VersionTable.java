// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.matching.Notice;
import org.dateline.matching.TextPrint;
import org.dateline.story.Story;
import org.jdbi.v3.core.Handle;

/** Finds other versions of a story: the same address, or the same outlet, much the same words, and a correction's mark. */
final class VersionTable {
    // A correction keeps most of its story; one in three runs of words is more than two stories of one outlet share.
    private static final double SAME_STORY = 0.35;
    private static final int CORRECTED_WITHIN_DAYS = 14;
    private static final String COLUMNS =
            "SELECT key, id, published, revision, print FROM story" + " WHERE superseded_by IS NULL AND key <> ? AND ";

    private final Handle database;

    VersionTable(Handle database) {
        this.database = database;
    }

    /** Which versions a story replaces, and which replaces it. */
    Versions of(Story story, StoryTable.Entered entered) {
        Version version = new Version(
                entered.key(),
                entered.id(),
                story.referenceDay(),
                entered.revision().isPresent(),
                entered.print(),
                false);
        Map<Long, Version> each = new LinkedHashMap<>();
        Stream.concat(sameAddress(story, version), nearby(story, version))
                .forEach(other -> each.putIfAbsent(other.key(), other));
        List<Version> others = List.copyOf(each.values());
        return new Versions(
                others.stream()
                        .filter(other -> other.sameAddress() || version.revision())
                        .filter(other -> !isLater(other, version))
                        .toList(),
                others.stream()
                        .filter(other -> other.sameAddress() || other.revision())
                        .filter(other -> isLater(other, version))
                        .findFirst());
    }

    /**
     * Other versions of a story, among those not yet replaced.
     *
     * @param older those that it replaces
     * @param newer one that was added before, but published later
     */
    record Versions(List<Version> older, Optional<Version> newer) {}

    /** The stories that a notice names, by their address or else by their headline, that were not replaced. */
    List<Version> named(Notice notice) {
        List<Version> ofAddress =
                notice.address().map(url -> where("url = ?", url)).orElse(List.of());
        return ofAddress.isEmpty()
                ? notice.headline().map(words -> where("headline = ?", words)).orElse(List.of())
                : ofAddress;
    }

    private List<Version> where(String condition, String value) {
        return database.createQuery(COLUMNS + condition)
                .bind(0, -1)
                .bind(1, value)
                .map((row, context) -> Version.of(row, true))
                .list();
    }

    private Stream<Version> sameAddress(Story story, Version version) {
        return story.url().stream()
                .flatMap(url -> database
                        .createQuery(COLUMNS + "url = ?")
                        .bind(0, version.key())
                        .bind(1, url)
                        .map((row, context) -> Version.of(row, true))
                        .list()
                        .stream());
    }

    /** Stories of the same outlet in the days around, of much the same words. */
    private Stream<Version> nearby(Story story, Version version) {
        if (story.outlet().isEmpty() || story.referenceDay().isEmpty()) {
            return Stream.empty();
        }
        LocalDate day = story.referenceDay().get();
        String marked = version.revision() ? "" : " AND revision IS NOT NULL";
        return database
                .createQuery(COLUMNS + "outlet = ? AND published BETWEEN ? AND ?" + marked)
                .bind(0, version.key())
                .bind(1, story.outlet().get())
                .bind(2, day.minusDays(CORRECTED_WITHIN_DAYS).toString())
                .bind(3, day.plusDays(CORRECTED_WITHIN_DAYS).toString())
                .map((row, context) -> Version.of(row, false))
                .list()
                .stream()
                .filter(other -> other.print().likeness(version.print()) >= SAME_STORY);
    }

    /** Whether a version is the later one; of two of one day the corrected one, else the one added later. */
    private static boolean isLater(Version one, Version other) {
        int days = one.published()
                .orElse(LocalDate.EPOCH)
                .compareTo(other.published().orElse(LocalDate.EPOCH));
        if (days != 0) {
            return days > 0;
        }
        return one.revision() && !other.revision();
    }

    /** A story as far as it matters which version of another it is. */
    record Version(
            long key,
            String id,
            Optional<LocalDate> published,
            boolean revision,
            TextPrint print,
            boolean sameAddress) {

        static Version of(ResultSet row, boolean sameAddress) throws SQLException {
            return new Version(
                    row.getLong("key"),
                    row.getString("id"),
                    Cells.day(row, "published"),
                    Cells.text(row, "revision").isPresent(),
                    TextPrint.ofText(row.getString("print")),
                    sameAddress);
        }
    }
}
