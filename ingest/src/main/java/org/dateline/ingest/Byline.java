// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of authors as pages word them, without "By", addresses, offices, days, and the outlet's own name. */
final class Byline {
    private static final Pattern BY = Pattern.compile(
            "(?i)^\\W*(?:(?:(?:story|written|posted|reported|analysis|words|text|article|exclusive) )?by:?|author:?|from)\\s+(?:our )?");
    private static final Pattern TAIL = Pattern.compile("(?i)\\s*(?:[|•·/].*|\\(?@\\w+\\)?|\\S+@\\S+\\.\\w+.*"
            + "|,?\\s*\\b(?:published|updated|posted|last modified|last updated)\\b.*"
            + "|,?\\s*\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|(?:\\d{1,2}\\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,4}\\b.*)"
            + "|,?\\s*\\d{1,2}[:/.-]\\d\\d.*|, (?:and )?$)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)https?:.*|www\\..*|\\S+\\.(?:com|net|org)|.*(?:\\b|_)admin(istrator)?\\b.*|\\w*admin|.*\\b(?:licen[sc]e|copyright)\\b.*|editor(ial)?|web ?(desk|master|admin)|staff|null|none|undefined|guest|[\\W\\d]*");
    // What stands after a name and is none: an office, a desk, a place of work.
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:writer|editor|correspondent|reporter|columnist|bureau chief|bureau|desk|producer|news|analyst|staff|services?|presenter|at large|contributor|m\\.?d|ph\\.?d|ms|rd)\\b.*");
    private static final Pattern WHERE =
            Pattern.compile(",?\\s+in\\s+(?:the )?\\p{Lu}[\\p{L}.'’-]+(?:(?:,? (?:and )?)\\p{Lu}[\\p{L}.'’-]+){0,5}$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\n)\\s*(?:(?i:and|by)\\s+)?");
    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 6;

    private Byline() {}

    /** One line of the names, or nothing when there is none. */
    static Optional<String> of(List<String> worded, Optional<String> outlet) {
        List<String> names = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (String words : worded) {
            String bare = bare(words);
            if (bare.length() > LONGEST || outlet.filter(bare::equalsIgnoreCase).isPresent()) {
                continue;
            }
            for (String part : BETWEEN.split(withoutHouse(bare, outlet))) {
                String name = WHERE.matcher(part.strip()).replaceAll("");
                boolean own = outlet.filter(name::equalsIgnoreCase).isPresent();
                if (isName(name) && !own && !names.contains(name)) {
                    names.add(name);
                }
            }
            if (!bare.isEmpty() && !NO_NAME.matcher(bare).matches() && !bodies.contains(bare)) {
                bodies.add(bare);
            }
        }
        List<String> kept = names.isEmpty() ? bodies : names;
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", kept));
    }

    private static String bare(String words) {
        String folded = Letters.clean(words.substring(0, Math.min(words.length(), 2 * LONGEST)))
                .replaceAll("\\s+", " ")
                .strip();
        String bare = BY.matcher(folded).replaceFirst("");
        return TAIL.matcher(bare).replaceAll("").strip();
    }

    // "ERIC TUCKER Associated Press", "Kevin Roe Sample Post, Arka": who he works for follows the name without a comma.
    private static String withoutHouse(String words, Optional<String> outlet) {
        String bare = Agencies.bundled().withoutTail(words);
        return outlet.map(house -> Pattern.compile("(?iu)(?<=.{3})[\\s,]+\\b" + Pattern.quote(house) + "\\b.*")
                        .matcher(bare)
                        .replaceFirst(""))
                .orElse(bare);
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && part.split(" ").length <= LONGEST_NAME
                && !NO_NAME.matcher(part).matches()
                && !OFFICE.matcher(part).matches()
                && Agencies.bundled().named(part).isEmpty();
    }
}
