// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the front of a section, or of a whole site, from a story: heads that link to stories, and little prose that stands by itself. */
final class SectionFront {
    private static final String HEADS =
            "h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4, article article a[href], li article a[href]";
    // A front shows many heads; a story shows some beside it, and its own prose is longer.
    private static final int MANY_HEADS = 8;
    private static final int LONGEST_PROSE = 3;
    private static final int HEAD_LETTERS = 20;
    private static final int PROSE_LETTERS = 140;
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|story|report)");
    private static final Pattern SLUG = Pattern.compile("[^/]*(?:-[^/-]+){3,}[^/]*|[^/]*\\d{4,}[^/]*|[^/]*\\.s?html?");

    private SectionFront() {}

    static boolean is(Document page, PageMetadata metadata, List<PageBlock> parts) {
        if (metadata.type().filter(type -> ARTICLE.matcher(type).matches()).isPresent() || isOfStory(metadata)) {
            return false;
        }
        long prose = parts.stream()
                .filter(part -> part.kind() == PageBlock.Kind.PARAGRAPH
                        && part.words().length() >= PROSE_LETTERS
                        && part.linked() < 0.5
                        && part.element().closest("a") == null)
                .count();
        return prose <= LONGEST_PROSE && heads(page) >= MANY_HEADS;
    }

    private static boolean isOfStory(PageMetadata metadata) {
        String url = metadata.url().orElse("");
        String last = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst("^.*/", "");
        return SLUG.matcher(last).matches();
    }

    private static long heads(Document page) {
        return page.select(HEADS).stream()
                .filter(head -> head.text().length() >= HEAD_LETTERS && isHere(head))
                .map(Element::text)
                .distinct()
                .count();
    }

    private static boolean isHere(Element element) {
        return element.closest("nav, footer, aside") == null;
    }
}
