// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News agencies by the names that credit them. */
final class Agencies {
    private static final Agencies BUNDLED = new Agencies(TableFile.lines("agencies.tsv", 2));

    private final Map<String, String> names = new HashMap<>();
    private final Pattern anywhere;

    private Agencies(List<List<String>> lines) {
        for (List<String> line : lines) {
            String name = line.getFirst();
            names.put(name.toLowerCase(Locale.ROOT), name);
            for (String other : line.get(1).split("\\|")) {
                names.put(other.toLowerCase(Locale.ROOT), name);
            }
        }
        // Short names only in capitals as they stand: "PA" is an agency, "pa" is a father.
        String all = String.join(
                "|",
                names.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(name -> name.contains(" ") || name.length() > 4
                                ? "(?i:" + Pattern.quote(name) + ")"
                                : Pattern.quote(name.toUpperCase(Locale.ROOT)))
                        .toList());
        anywhere = Pattern.compile("(?<![\\p{L}\\p{N}])(?:the )?(" + all + ")(?![\\p{L}\\p{N}])");
    }

    static Agencies bundled() {
        return BUNDLED;
    }

    /** The agency that these words name whole. */
    Optional<String> named(String words) {
        return Optional.ofNullable(names.get(words.strip().toLowerCase(Locale.ROOT)));
    }

    /** The first agency that a byline or credit names. */
    Optional<String> in(String words) {
        Matcher found = anywhere.matcher(words);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    /** The words without an agency's name at their end, unless they are nothing but that. */
    String withoutTail(String words) {
        Matcher found = anywhere.matcher(words);
        while (found.find()) {
            if (found.end() == words.length() && found.start() > 0) {
                return words.substring(0, found.start()).strip();
            }
        }
        return words;
    }
}
