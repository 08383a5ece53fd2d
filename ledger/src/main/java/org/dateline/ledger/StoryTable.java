// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Origin;
import org.dateline.matching.Report;
import org.dateline.matching.Revision;
import org.dateline.matching.TextPrint;
import org.dateline.story.Dateline;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.CodedStoryWriter;
import org.dateline.wire.WrittenStory;
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
        Origin origin = Origin.of(coded);
        List<Long> groups = copyGroups(print);
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
                .with("own_origin", origin.key())
                .with("print", print.toText())
                .with("revision", revision.map(mark -> mark.name().toLowerCase(Locale.ROOT)))
                .with("coded", Packed.pack(CodedStoryWriter.line(coded)))
                .insertForKey(database);
        enterBands(print, key);
        Set<Long> moved = share(key, groups);
        journal.story("story-added", id, "read from " + found.file());
        return new Entered(key, id, moved, print, revision);
    }

    /** The keys of stories that were not replaced, in the order of their entry. */
    List<Long> standing() {
        return database.createQuery("SELECT key FROM story WHERE superseded_by IS NULL ORDER BY key")
                .mapTo(Long.class)
                .list();
    }

    /** A story as it went in, without what was read out of it. */
    record Kept(Story story, Found found) {}

    Kept of(long key) {
        return database.createQuery("SELECT * FROM story WHERE key = ?")
                .bind(0, key)
                .map((row, context) -> kept(row))
                .one();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        WrittenStory.Head head =
                CodedStoryReader.read(Packed.unpack(row.getBytes("coded"))).story();
        String text = row.getString("text");
        Optional<LocalDate> day = Cells.day(row, "published");
        // A day that was inferred is inferred again.
        String from = Cells.text(row, "published_from").orElse("");
        Optional<Published> published = Stream.of(PublishedFrom.GIVEN, PublishedFrom.PAGE, PublishedFrom.DATELINE)
                .filter(each -> each.code().equals(from))
                .findFirst()
                .flatMap(each -> day.map(known -> new Published(known, each)));
        Story story = new Story(
                row.getString("name"),
                text,
                Cells.text(row, "headline"),
                head.byline(),
                Cells.text(row, "outlet"),
                Cells.text(row, "url"),
                head.language(),
                published);
        String file = Cells.text(row, "file").orElse("");
        Found found = Cells.text(row, "lines")
                .map(lines -> Found.kept(file, text, lines))
                .orElseGet(() -> Found.verbatim(file, text));
        return new Kept(story, found);
    }

    /** What is read out of a story now. */
    void replace(long key, CodedStory coded) {
        Story story = coded.story();
        Row.of("story")
                .with("published", story.referenceDay().map(LocalDate::toString))
                .with("published_from", story.published().map(Published::from).map(from -> from.code()))
                .with("agency", coded.dateline().flatMap(Dateline::agency))
                .with("coded", Packed.pack(CodedStoryWriter.line(coded)))
                .update(database, key);
    }

    /** Marks a story as replaced. */
    void supersede(long key, String by) {
        database.execute("UPDATE story SET superseded_by = ? WHERE key = ?", by, key);
    }

    /** Groups of copies that a text belongs to. */
    private List<Long> copyGroups(TextPrint print) {
        Query query = database.createQuery(
                "SELECT DISTINCT story FROM print_band WHERE band IN (" + marks("?", print) + ") ORDER BY story");
        List<Long> sharing = bind(query, print).mapTo(Long.class).list();
        return sharing.stream()
                .map(key -> database.createQuery("SELECT copies, print FROM story WHERE key = ?")
                        .bind(0, key)
                        .map((row, context) ->
                                new Copy(row.getLong("copies"), TextPrint.ofText(row.getString("print"))))
                        .one())
                .filter(copy -> copy.print().isCopyOf(print))
                .map(Copy::group)
                .distinct()
                .toList();
    }

    /** Puts a story and the groups it is a copy of together, and gives all the origin that they share. */
    private Set<Long> share(long key, List<Long> groups) {
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

    private record Copy(long group, TextPrint print) {}
}
