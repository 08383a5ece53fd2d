// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * A passage the story credits to someone: source, cue, content (PolNeAR's three).
 *
 * @param sources who is credited, each a phrase, outermost first; empty when nobody is named ("reportedly")
 * @param cue the word that credits it: "said", "according to", ":"
 * @param content what was said, quotation marks included; several spans for broken and continued quotations
 * @param verbatim whether more than half of the content is between quotation marks
 * @param via the document or channel when named: "a statement", "state television"
 * @param rule what read it
 */
public record Attribution(
        List<SourcePhrase> sources,
        Optional<Span> cue,
        List<Span> content,
        boolean verbatim,
        Optional<String> via,
        String rule) {

    public Attribution {
        sources = List.copyOf(sources);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution without content");
        }
    }

    /** Whether an offset of the story's text lies in what was said. */
    public boolean covers(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** How many code units the content covers. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
