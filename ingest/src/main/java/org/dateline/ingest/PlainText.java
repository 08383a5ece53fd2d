// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;

/**
 * Plain text as a story. Paragraphs are parted by blank lines; hard line wraps are undone. A file may open with header
 * lines {@code Headline: …, Outlet: …, Published: 2023-11-05, Url: …, Byline: …, Id: …} and a blank line.
 */
final class PlainText {
    private static final Pattern HEADER =
            Pattern.compile("(Id|Headline|Outlet|Published|Url|Byline|Language|Note):\\s*(.*)");
    // Wrapped text has a right edge: lines shorter than this, but for the last, were broken by hand or are a list.
    private static final int SHORTEST_WRAP = 45;
    private static final int LONGEST_WRAP = 120;

    private PlainText() {}

    static Extraction read(Capture capture) {
        String text = capture.text().replace("\r\n", "\n").replace('\r', '\n');
        Map<String, String> header = new HashMap<>();
        int start = header(text, header);
        AlignedText body = body(text, start, Optional.ofNullable(header.get("headline")));
        Where where = Where.file(capture.name());
        if (body.cleaned().isBlank()) {
            return new Rejected(where, Reason.EMPTY, "holds no text");
        }
        Optional<String> against = NewsCheck.against(body.cleaned());
        if (against.isPresent()) {
            return new Rejected(where, Reason.NOT_NEWS, against.get());
        }
        List<String> notes = new ArrayList<>();
        Optional<Published> published = published(header, notes);
        Story story = new Story(
                header.getOrDefault("id", capture.stem()),
                body.cleaned(),
                Optional.ofNullable(header.get("headline")),
                Optional.ofNullable(header.get("byline")),
                Optional.ofNullable(header.get("outlet")),
                Optional.ofNullable(header.get("url")),
                Optional.ofNullable(header.get("language")),
                published);
        notes.addAll(Notes.of(story));
        return new Extracted(where, story, body, notes, Particulars.of("text"));
    }

    private static Optional<Published> published(Map<String, String> header, List<String> notes) {
        String day = header.get("published");
        if (day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Published(LocalDate.parse(day), PublishedFrom.GIVEN));
        } catch (DateTimeException e) {
            notes.add("the header's day '" + day + "' is no day; wanted one such as 2023-11-05");
            return Optional.empty();
        }
    }

    // Where the text begins: after the header and its blank line, if the file opens with header lines.
    private static int header(String text, Map<String, String> into) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            Matcher field = HEADER.matcher(line.strip());
            if (!field.matches()) {
                boolean closed = line.isBlank() && !into.isEmpty();
                return closed ? end + 1 : into.isEmpty() ? 0 : at;
            }
            into.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }

    private static AlignedText body(String text, int start, Optional<String> headline) {
        AlignedText.Builder body = new AlignedText.Builder(text);
        boolean first = true;
        int at = start;
        if (headline.isPresent()) {
            int stands = text.indexOf(headline.get());
            body.replace(
                    Math.max(0, stands), Math.max(0, stands) + headline.get().length(), headline.get());
            first = false;
        }
        int lineStart = at;
        int paragraphStart = -1;
        while (lineStart <= text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            boolean blank = isBlank(text, lineStart, lineEnd);
            if (!blank && paragraphStart < 0) {
                paragraphStart = lineStart;
            }
            boolean last = lineEnd == text.length();
            if (paragraphStart >= 0 && (blank || last)) {
                append(text, paragraphStart, blank ? lineStart - 1 : lineEnd, first, body);
                first = false;
                paragraphStart = -1;
            }
            lineStart = lineEnd + 1;
        }
        return body.build();
    }

    private static boolean isBlank(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    private static void append(String text, int start, int end, boolean first, AlignedText.Builder body) {
        String words = text.substring(start, end);
        if (!first) {
            body.replace(start, start, "\n\n");
        }
        if (isWrapped(words)) {
            unwrapped(words, start, body);
        } else {
            body.keep(start, end);
        }
    }

    private static boolean isWrapped(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        return lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.length() >= SHORTEST_WRAP && line.length() <= LONGEST_WRAP);
    }

    private static void unwrapped(String paragraph, int offset, AlignedText.Builder body) {
        int at = 0;
        int end = paragraph.indexOf('\n');
        while (end >= 0) {
            int last = end;
            while (last > at && Character.isWhitespace(paragraph.charAt(last - 1))) {
                last--;
            }
            body.keep(offset + at, offset + last);
            int next = end + 1;
            while (next < paragraph.length() && Character.isWhitespace(paragraph.charAt(next))) {
                next++;
            }
            body.replace(offset + last, offset + next, " ");
            at = next;
            end = paragraph.indexOf('\n', at);
        }
        body.keep(offset + at, offset + paragraph.length());
    }
}
