// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.text.Span;

/**
 * An attribution in the making, whose content may still grow.
 *
 * @param sources who is credited
 * @param cue the crediting words
 * @param sentence index of the sentence of the cue
 * @param content what is known of what was said; empty while it is still awaited, as in "He said:"
 * @param via the document or channel
 * @param speech whether words in quotation marks can belong to it
 * @param rule what read it
 */
record Draft(
        List<SourcePhrase> sources,
        Span cue,
        int sentence,
        List<Span> content,
        Optional<String> via,
        boolean speech,
        String rule) {

    Draft {
        sources = List.copyOf(sources);
        content = List.copyOf(content);
    }

    boolean open() {
        return content.isEmpty();
    }

    boolean touches(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    /** The same with more content; what overlaps is joined. */
    Draft with(List<Span> more) {
        TreeSet<Span> sorted = new TreeSet<>(content);
        sorted.addAll(more);
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                joined.add(joined.removeLast().hull(span));
            } else {
                joined.add(span);
            }
        }
        return new Draft(sources, cue, sentence, joined, via, speech, rule);
    }
}
