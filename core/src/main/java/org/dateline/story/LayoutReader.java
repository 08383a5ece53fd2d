// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.story.Paragraph.Kind;
import org.dateline.text.Span;

/** Finds the parts of a story in its text, by their place and shape. */
final class LayoutReader {
    // Datelines stand within the first blocks; a later match is a line about something else.
    private static final int BLOCKS_WITH_DATELINE = 12;

    private final Story story;
    private final List<Span> blocks;
    private final Optional<Dateline> dateline;

    private LayoutReader(Story story) {
        this.story = story;
        this.blocks = Blocks.of(story.text());
        this.dateline = dateline();
    }

    static Layout read(Story story) {
        LayoutReader reader = new LayoutReader(story);
        return new Layout(reader.paragraphs(), reader.dateline);
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean inBody = false;
        for (int i = 0; i < blocks.size(); i++) {
            Kind kind = kind(i, inBody);
            inBody = inBody || kind == Kind.BODY;
            paragraphs.add(new Paragraph(kind, blocks.get(i)));
        }
        return inBody ? paragraphs : withBody(paragraphs);
    }

    // A text of nothing but short lines: they are its body.
    private static List<Paragraph> withBody(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(each -> each.kind() == Kind.CAPTION ? new Paragraph(Kind.BODY, each.span()) : each)
                .toList();
    }

    private Kind kind(int at, boolean inBody) {
        Span block = blocks.get(at);
        if (at == 0 && isHeadline(block)) {
            return Kind.HEADLINE;
        }
        if (dateline.isPresent() && block.contains(dateline.get().span())) {
            return block.equals(dateline.get().span()) ? Kind.DATELINE : Kind.BODY;
        }
        BlockShape shape = shape(block);
        if (shape.isPhotoCaption() || (!inBody && shape.isCaptionBeforeBody())) {
            return Kind.CAPTION;
        }
        return Kind.BODY;
    }

    private boolean isHeadline(Span first) {
        if (story.headline().isPresent()) {
            return isGivenHeadline(first);
        }
        boolean opensWithDateline =
                dateline.map(found -> first.contains(found.span())).orElse(false);
        return blocks.size() > 1 && !opensWithDateline && shape(first).isHeadline();
    }

    private boolean isGivenHeadline(Span first) {
        return story.headline()
                .map(words -> BlockShape.sameWords(words, first.in(story.text())))
                .orElse(false);
    }

    private Optional<Dateline> dateline() {
        DatelineReader reader = new DatelineReader(story);
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_WITH_DATELINE); i++) {
            boolean last = i == blocks.size() - 1;
            boolean headline = i == 0 && isGivenHeadline(blocks.getFirst());
            Optional<Dateline> found = headline ? Optional.empty() : reader.at(blocks.get(i), last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private BlockShape shape(Span block) {
        return new BlockShape(block.in(story.text()));
    }
}
