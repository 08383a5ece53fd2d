// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.Locale;

/** How the day of publication is known; codebook section 1. */
public enum PublishedFrom {
    /** By the caller, a feed or an archive record. */
    GIVEN,
    /** Page metadata. */
    PAGE,
    /** The story's dateline. */
    DATELINE,
    /** The story's own evidence: weekdays against dates, terms of office. */
    INFERRED;

    /** The codebook's word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
