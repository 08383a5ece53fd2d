// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.coded.CodedStory;
import org.dateline.story.Dateline;

/**
 * Where a story's information was gathered: copies of one wire story, and all stories of one agency, have one origin, so
 * an event shows "n reports from m independent origins".
 *
 * @param key {@code agency:afp}, {@code outlet:…} or {@code story:…}
 */
public record Origin(String key) {
    private static final Pattern NEWS_AGENCY = Pattern.compile("(?i)\\b(news agency|newswire|news service)\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-–]+");
    private static final int SHORTEST_ACRONYM = 2;

    /** The origin of a story that is a copy of none: its agency, else its outlet. */
    public static Origin of(CodedStory coded) {
        return coded.dateline()
                .flatMap(Dateline::agency)
                .map(Origin::ofAgency)
                .or(() -> coded.story().outlet().map(outlet -> new Origin("outlet:" + PlainName.of(outlet))))
                .orElseGet(() -> new Origin("story:" + Report.storyId(coded.story())));
    }

    /** The origin that copies share: an agency's before an outlet's, of several the first by name. */
    public static Optional<Origin> shared(List<Origin> ofCopies) {
        return ofCopies.stream()
                .min(Comparator.comparing((Origin origin) -> !origin.isAgency()).thenComparing(Origin::key));
    }

    /** "AFP" and "Agence France-Presse" are one: names of several words go by their capitals. */
    static Origin ofAgency(String worded) {
        String bare = NEWS_AGENCY.matcher(worded).replaceAll("").strip();
        StringBuilder capitals = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(bare)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                capitals.append(word.charAt(0));
            }
        }
        boolean several = capitals.length() >= SHORTEST_ACRONYM;
        return new Origin("agency:" + (several ? capitals.toString().toLowerCase(Locale.ROOT) : PlainName.of(bare)));
    }

    public boolean isAgency() {
        return key.startsWith("agency:");
    }
}
