// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Origin;
import org.dateline.matching.Report;
import org.dateline.matching.Revision;
import org.dateline.matching.TextPrint;
import org.dateline.story.Dateline;
import org.dateline.story.Published;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryWriter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Stories with where they were read, where they come from, and what replaced them. */
final class StoryTable {
    private final Handle database;
    private final Journal journal;

    StoryTable(Handle database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    boolean holds(String id) {
        return database.createQuery("SELECT 1 FROM story WHERE id = ?")
                .bind(0, id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Enters a story with its origin; copies that it shows to be of an agency change theirs. */
    Entered enter(CodedStory coded, Found found) {
        Story story = coded.story();
        TextPrint print = TextPrint.of(story.text());
        List<Copy> copies = copies(print);
        Origin origin = Origin.of(coded, copies.stream().map(Copy::origin).toList());
        String id = Report.storyId(story);
        Optional<Revision> revision = Revision.of(story);
        long key = Row.of("story")
                .with("id", id)
                .with("name", story.id())
                .with("file", found.file())
                .with("lines", found.lines(story.text()))
                .with("outlet", story.outlet())
                .with("url", story.url())
                .with("headline", story.headline())
                .with("published", story.referenceDay().map(LocalDate::toString))
                .with("published_from", story.published().map(Published::from).map(from -> from.code()))
                .with("text", story.text())
                .with("agency", coded.dateline().flatMap(Dateline::agency))
                .with("origin", origin.key())
                .with("print", print.toText())
                .with("revision", revision.map(mark -> mark.name().toLowerCase(Locale.ROOT)))
                .with("coded", Packed.pack(CodedStoryWriter.line(coded)))
                .insertForKey(database);
        enterBands(print, key);
        Row.of("story_text")
                .with("rowid", key)
                .with("headline", story.headline().orElse(""))
                .with("text", story.text())
                .insert(database);
        journal.story("story-added", id, "read from " + found.file());
        return new Entered(key, id, moved(copies, origin), print, revision);
    }

    /** Marks a story as replaced. */
    void supersede(long key, String by) {
        database.execute("UPDATE story SET superseded_by = ? WHERE key = ?", by, key);
    }

    /** Stories that are copies of a text, oldest entry first. */
    private List<Copy> copies(TextPrint print) {
        Query query = database.createQuery(
                "SELECT DISTINCT story FROM print_band WHERE band IN (" + marks("?", print) + ") ORDER BY story");
        List<Long> sharing = bind(query, print).mapTo(Long.class).list();
        return sharing.stream()
                .map(key -> database.createQuery("SELECT print, origin FROM story WHERE key = ?")
                        .bind(0, key)
                        .map((row, context) -> new Copy(
                                key, TextPrint.ofText(row.getString("print")), new Origin(row.getString("origin"))))
                        .one())
                .filter(copy -> copy.print().likeness(print) >= TextPrint.COPY)
                .toList();
    }

    private void enterBands(TextPrint print, long key) {
        int at = 0;
        Update update = database.createUpdate(
                "INSERT INTO print_band (band, story) VALUES " + marks("(?, ?)", print) + " ON CONFLICT DO NOTHING");
        for (long band : print.bands()) {
            update.bind(at++, band).bind(at++, key);
        }
        update.execute();
    }

    private static Query bind(Query query, TextPrint print) {
        int at = 0;
        for (long band : print.bands()) {
            query.bind(at++, band);
        }
        return query;
    }

    private static String marks(String each, TextPrint print) {
        return String.join(", ", Collections.nCopies(print.bands().size(), each));
    }

    private Set<Long> moved(List<Copy> copies, Origin origin) {
        Set<Long> moved = new TreeSet<>();
        for (Copy copy : copies) {
            if (!copy.origin().equals(origin) && !copy.origin().isAgency()) {
                database.execute("UPDATE story SET origin = ? WHERE key = ?", origin.key(), copy.key());
                moved.add(copy.key());
            }
        }
        return moved;
    }

    /**
     * A story just entered.
     *
     * @param key its row
     * @param id its hash
     * @param moved rows of copies that were given another origin because of it
     * @param print by which copies and versions are found
     * @param revision what it says of itself
     */
    record Entered(long key, String id, Set<Long> moved, TextPrint print, Optional<Revision> revision) {}

    private record Copy(long key, TextPrint print, Origin origin) {}
}
