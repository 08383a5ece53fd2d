// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * A passage that a story credits to someone.
 *
 * @param story id of the story
 * @param outlet who published it
 * @param published when
 * @param sources names of those credited; empty when nobody is named
 * @param cue the word that credits it
 * @param content what was said, from its first to its last letter in the story's text
 * @param words that content
 * @param verbatim more than half of it stands in quotation marks
 */
public record FoundAttribution(
        String story,
        Optional<String> outlet,
        Optional<LocalDate> published,
        List<String> sources,
        Optional<String> cue,
        Span content,
        String words,
        boolean verbatim) {
    public FoundAttribution {
        sources = List.copyOf(sources);
    }
}
