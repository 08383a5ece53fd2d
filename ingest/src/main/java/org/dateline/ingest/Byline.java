// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of authors as pages word them, without "By", addresses and the outlet's own name. */
final class Byline {
    private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:(?:story|written|posted|reported) )?by:?\\s+");
    private static final Pattern TAIL =
            Pattern.compile("(?i)\\s*(?:[|•·].*|\\(?@\\w+\\)?|\\S+@\\S+\\.\\w+.*|, (?:and )?$)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)https?://.*|www\\..*|admin(istrator)?|editor(ial)?|web ?(desk|master|admin)|staff|null|none|undefined|\\d+");
    private static final int LONGEST = 160;

    private Byline() {}

    /** One line of the names, or nothing when there is none. */
    static Optional<String> of(List<String> names, Optional<String> outlet) {
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            String bare = BY.matcher(name.strip()).replaceFirst("");
            bare = TAIL.matcher(bare).replaceAll("").replaceAll("\\s+", " ").strip();
            boolean fits = !bare.isEmpty()
                    && bare.length() <= LONGEST
                    && !NO_NAME.matcher(bare).matches()
                    && outlet.filter(bare::equalsIgnoreCase).isEmpty();
            if (fits && !kept.contains(bare)) {
                kept.add(bare);
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", kept));
    }
}
