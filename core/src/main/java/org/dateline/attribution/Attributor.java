// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Finds who says what: quotations, reported speech, "according to", documents. */
public interface Attributor {
    /** All attributions, in reading order of their content; an inner one follows the one it stands in. */
    List<Attribution> attribute(ParsedStory story);

    /** An attributor that knows these cues. */
    static Attributor of(CueLexicon cues) {
        return new RuleAttributor(cues);
    }
}
