// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * An actor as it stands in a JSON file; codebook section 2.
 *
 * @param country ISO 3166-1 alpha-3, or INT
 * @param directory id in the actor directory; not in the codebook's form
 * @param mentions spans of the story's text
 */
public record WrittenActor(
        String id,
        String name,
        String kind,
        Optional<String> country,
        String sector,
        Optional<String> role,
        Optional<String> directory,
        List<Span> mentions) {
    public WrittenActor {
        mentions = Present.list(mentions);
    }
}
