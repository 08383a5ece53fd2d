// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * An attribution with its sources resolved to actors; codebook section 6.
 *
 * @param sources ids of those credited; empty when nobody is named
 * @param sourceSpan the words that name the source
 * @param cue the word that credits it
 * @param content what was said
 * @param verbatim more than half of it between quotation marks
 * @param rule what read it
 */
public record Credit(
        List<String> sources,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        List<Span> content,
        boolean verbatim,
        String rule) {
    public Credit {
        sources = List.copyOf(sources);
        content = List.copyOf(content);
    }
}
