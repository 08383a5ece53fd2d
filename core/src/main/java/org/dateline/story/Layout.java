// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.ReadingOrder;

/**
 * The parts of a story: headline, captions, dateline and body (codebook section 1).
 *
 * @param paragraphs in reading order, without overlaps
 * @param dateline when the story has one
 */
public record Layout(List<Paragraph> paragraphs, Optional<Dateline> dateline) {

    public Layout {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The parts of this story. */
    public static Layout of(Story story) {
        return LayoutReader.read(story);
    }

    /** The headline, when the text holds it. */
    public Optional<Paragraph> headline() {
        return of(Paragraph.Kind.HEADLINE).findFirst();
    }

    /** Body paragraphs in reading order. */
    public List<Paragraph> body() {
        return of(Paragraph.Kind.BODY).toList();
    }

    /** Headline plus first body paragraph. */
    public List<Paragraph> lead() {
        return Stream.concat(headline().stream(), of(Paragraph.Kind.BODY).limit(1))
                .toList();
    }

    /** The paragraph at an offset of the text. */
    public Optional<Paragraph> at(int offset) {
        return ReadingOrder.at(offset, paragraphs, Paragraph::span);
    }

    private Stream<Paragraph> of(Paragraph.Kind kind) {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind);
    }
}
