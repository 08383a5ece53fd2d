// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** A passage credited to someone, as it stands in a JSON file; codebook section 6. */
public record WrittenAttribution(
        List<String> sources,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        List<Span> content,
        boolean verbatim,
        Optional<String> rule) {
    public WrittenAttribution {
        sources = Present.list(sources);
        content = Present.list(content);
    }
}
