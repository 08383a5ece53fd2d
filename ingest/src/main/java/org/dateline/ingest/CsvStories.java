// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;

/** Tables with one story a row: commas, semicolons or tabs between cells, quotes doubled, names of columns first. */
final class CsvStories {
    private static final int LONGEST_ROW = StoryFiles.MOST_BYTES;

    private final String file;
    private final PushbackReader in;
    private final Consumer<Extraction> into;
    private char comma = ',';
    private int line = 1;

    private CsvStories(String file, InputStream bytes, Consumer<Extraction> into) {
        this.file = file;
        this.in = new PushbackReader(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        this.into = into;
    }

    static void read(String file, InputStream bytes, TableColumns columns, Consumer<Extraction> into)
            throws IOException {
        new CsvStories(file, bytes, into).read(columns);
    }

    private void read(TableColumns columns) throws IOException {
        comma = file.toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
        List<String> head = row();
        if (head.size() == 1 && head.getFirst().contains(";")) {
            comma = ';';
            head = List.of(head.getFirst().split(";"));
        }
        Map<String, Integer> at = columns.places(head);
        if (!at.containsKey("text")) {
            into.accept(new Rejected(
                    Where.line(file, 1),
                    Reason.NO_COLUMN,
                    "no column is known to hold the text; there are " + String.join(", ", head)));
            return;
        }
        int start = line;
        List<String> row = row();
        while (!row.isEmpty()) {
            into.accept(extraction(row, at, start));
            start = line;
            row = row();
        }
    }

    private Extraction extraction(List<String> row, Map<String, Integer> at, int start) {
        Where where = Where.line(file, start);
        Map<String, String> cells = new HashMap<>();
        at.forEach((field, place) -> {
            String cell = place < row.size() ? row.get(place).strip() : "";
            if (!cell.isEmpty()) {
                cells.put(field, cell);
            }
        });
        String text = cells.getOrDefault("text", "");
        if (text.isEmpty()) {
            return new Rejected(where, Reason.EMPTY, "the row has no text");
        }
        Optional<String> headline = Optional.ofNullable(cells.get("headline"));
        String whole = headline.filter(words -> !text.startsWith(words))
                .map(words -> words + "\n\n" + text)
                .orElse(text);
        Optional<String> against = NewsCheck.against(whole);
        if (against.isPresent()) {
            return new Rejected(where, Reason.NOT_NEWS, against.get());
        }
        Optional<PageDay> day = Optional.ofNullable(cells.get("published")).flatMap(PageDay::in);
        Story story = new Story(
                cells.getOrDefault("id", new Capture(file, "").stem() + "-" + start),
                whole,
                headline,
                Optional.ofNullable(cells.get("byline")),
                Optional.ofNullable(cells.get("outlet")),
                Optional.ofNullable(cells.get("url")),
                Optional.ofNullable(cells.get("language")).map(tag -> tag.toLowerCase(Locale.ROOT)),
                day.map(told -> new Published(told.day(), PublishedFrom.GIVEN)));
        return new Extracted(where, story, AlignedText.unchanged(whole), Notes.of(story), Particulars.of("CSV"));
    }

    // One row; empty at the end of the file. Blank lines are passed over.
    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int size = 0;
        int letter = in.read();
        while (letter >= 0) {
            if (++size > LONGEST_ROW) {
                throw new Budget.Overdrawn(
                        "a row from line " + line + " is longer than " + (LONGEST_ROW >> 20) + " MB");
            }
            line += letter == '\n' ? 1 : 0;
            if (quoted) {
                quoted = quote(letter, cell);
            } else if (letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (letter == comma) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n' && (!cells.isEmpty() || !cell.isEmpty())) {
                cells.add(cell.toString());
                return cells;
            } else if (letter != '\n' && letter != '\r' && letter != '\uFEFF') {
                cell.append((char) letter);
            }
            letter = in.read();
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
    }

    // A letter within quotes; whether they are still open after it.
    private boolean quote(int letter, StringBuilder cell) throws IOException {
        if (letter != '"') {
            cell.append((char) letter);
            return true;
        }
        int next = in.read();
        if (next == '"') {
            cell.append('"');
            return true;
        }
        if (next >= 0) {
            in.unread(next);
        }
        return false;
    }
}
