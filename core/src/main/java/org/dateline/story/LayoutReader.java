// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Finds the parts of a story in its text; a first version, by line and shape. */
final class LayoutReader {
    private static final Pattern BLOCK = Pattern.compile("[^\\n\\r]*[^\\s\\u00a0][^\\n\\r]*");

    private LayoutReader() {}

    static Layout read(Story story) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher block = BLOCK.matcher(story.text());
        while (block.find()) {
            Span span = trimmed(story.text(), block.start(), block.end());
            boolean headline = paragraphs.isEmpty()
                    && story.headline()
                            .map(words -> words.strip().equals(span.in(story.text())))
                            .orElse(false);
            paragraphs.add(new Paragraph(headline ? Paragraph.Kind.HEADLINE : Paragraph.Kind.BODY, span));
        }
        return new Layout(paragraphs, Optional.empty());
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\u00a0') {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '\u00a0') {
            to--;
        }
        return new Span(from, to);
    }
}
