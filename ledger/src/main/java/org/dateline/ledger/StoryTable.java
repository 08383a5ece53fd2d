// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
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

/** Stories with where they were read, where they come from, and what replaced them. */
final class StoryTable {
    private final Handle database;
    private final CopyTable copies;
    private final Journal journal;

    StoryTable(Handle database, Journal journal) {
        this.database = database;
        this.copies = new CopyTable(database);
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
    Entered enter(Prepared prepared) {
        CodedStory coded = prepared.coded();
        Found found = prepared.found();
        Story story = coded.story();
        TextPrint print = prepared.print();
        String id = prepared.id();
        List<Long> groups = copies.groups(print, story.referenceDay());
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
                .with("origin", prepared.origin().key())
                .with("own_origin", prepared.origin().key())
                .with("print", print.toText())
                .with("revision", revision.map(mark -> mark.name().toLowerCase(Locale.ROOT)))
                .with("coded", prepared.packed())
                .insertForKey(database);
        copies.enter(print, story.referenceDay(), key);
        Set<Long> moved = copies.share(key, groups);
        journal.story("story-added", id, "read from " + found.file());
        return new Entered(key, id, moved, print, revision);
    }

    /** Lets go of what is remembered of stories. */
    void forget() {
        copies.forget();
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
}
