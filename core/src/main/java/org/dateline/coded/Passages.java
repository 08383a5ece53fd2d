// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;

/** The paragraphs of a story, counted; where a text has lost its line breaks, a few sentences make one. */
final class Passages {
    // Sentences: newswire paragraphs have one to three. A longer one has lost its breaks and is taken two by two.
    private static final int LONGEST = 4;
    private static final int USUAL = 2;

    private final ParsedStory story;
    private final Map<Integer, Integer> bySentence = new HashMap<>();
    private final int leadEnd;

    Passages(ParsedStory story) {
        this.story = story;
        int passage = -1;
        int end = 0;
        Paragraph lead = story.layout().body().stream().findFirst().orElse(null);
        for (Paragraph paragraph : story.layout().paragraphs()) {
            List<Sentence> inside = story.sentencesIn(paragraph.span());
            int length = inside.size() > LONGEST ? USUAL : Math.max(1, inside.size());
            for (int i = 0; i < inside.size(); i++) {
                if (i % length == 0) {
                    passage++;
                }
                bySentence.put(inside.get(i).index(), passage);
            }
            if (paragraph.equals(lead)) {
                end = inside.size() > LONGEST
                        ? inside.get(USUAL - 1).span().end()
                        : paragraph.span().end();
            }
        }
        this.leadEnd = end;
    }

    /** Where the lead ends: an offset of the text, 0 when there is no body. */
    int leadEnd() {
        return leadEnd;
    }

    /** The number of the passage that an offset lies in. */
    OptionalInt at(int offset) {
        return story.sentenceAt(offset)
                .map(sentence -> bySentence.get(sentence.index()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
