// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.matching.Notice;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;

/**
 * A news agency's item, whatever it was written in.
 *
 * @param format it was written in
 * @param guid the same in all its versions
 * @param status of publication: "usable", "withheld", "canceled"
 * @param headline as worded
 * @param byline as worded
 * @param agency that filed it
 * @param dateline set apart from the text
 * @param language ISO 639-1
 * @param url of its page
 * @param published when it first appeared
 * @param modified when this version was made
 * @param paragraphs of the body
 */
record WireItem(
        String format,
        Optional<String> guid,
        Optional<String> status,
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> agency,
        Optional<String> dateline,
        Optional<String> language,
        Optional<String> url,
        Optional<PageDay> published,
        Optional<PageDay> modified,
        List<String> paragraphs) {

    WireItem {
        headline = headline.map(Letters::clean);
        byline = byline.map(Letters::clean);
        paragraphs = paragraphs.stream().map(Letters::clean).toList();
    }

    // Without an address of its own the item's name, by which its later versions are known as such.
    private Optional<String> address() {
        return url.or(() -> guid.map(WireItem::name));
    }

    private static String name(String guid) {
        return guid.contains(":") ? guid : "urn:x-item:" + guid;
    }

    /** The item as a story; one that its agency withdrew or held back is none. */
    Extraction extraction(Where where, String id) {
        String standing = status.map(
                        code -> code.substring(code.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT))
                .orElse("usable");
        if (standing.startsWith("cancel") && guid.isPresent()) {
            return new Noticed(where, new Notice(address(), headline, "its agency marks it as " + standing));
        }
        if (standing.startsWith("cancel") || standing.equals("withheld")) {
            return new Rejected(where, Reason.WITHDRAWN, "its agency marks it as " + standing);
        }
        if (paragraphs.isEmpty()) {
            return new Rejected(where, Reason.EMPTY, "the item holds no text");
        }
        List<String> parts = new ArrayList<>();
        headline.ifPresent(parts::add);
        dateline.filter(line -> !paragraphs.getFirst().startsWith(line)).ifPresent(parts::add);
        parts.addAll(paragraphs);
        String text = String.join("\n\n", parts);
        Optional<String> against = NewsCheck.against(text);
        if (against.isPresent()) {
            return new Rejected(where, Reason.NOT_NEWS, against.get());
        }
        Story story = new Story(
                id,
                text,
                headline,
                byline,
                agency,
                address(),
                language.map(tag -> tag.split("[-_]")[0].toLowerCase(Locale.ROOT)),
                published.or(() -> modified).map(day -> new Published(day.day(), PublishedFrom.GIVEN)));
        return new Extracted(
                where,
                story,
                AlignedText.unchanged(text),
                Notes.of(story),
                new Particulars(
                        format,
                        NewsKind.NEWS,
                        Optional.empty(),
                        published.flatMap(PageDay::moment),
                        modified.flatMap(PageDay::moment),
                        agency,
                        Optional.empty(),
                        guid));
    }
}
