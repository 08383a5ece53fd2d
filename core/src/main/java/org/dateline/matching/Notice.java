// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Story;

/**
 * Word of an agency or outlet that takes back a story without repeating it: "MANDATORY KILL", or an item that is marked as
 * canceled. It names the story by its address or its headline.
 *
 * @param address of the story, or what stands for it in all its versions
 * @param headline of the story, as the notice words it
 * @param says what it says, in one line
 */
public record Notice(Optional<String> address, Optional<String> headline, String says) {
    // A report that "was withdrawn" is news like any other: only what editors write to editors counts.
    private static final Pattern KILLED = Pattern.compile(
            "(?i)\\b(mandatory kill|kill (?:mandatory|advisory)|please (?:kill|disregard) (?:the|this|our|all)\\b"
                    + "|(?:is|has been|is being) withdrawn\\b.{0,120}\\bno (?:substitute|replacement)"
                    + "|story must be (?:killed|removed))");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:story|report|item|headlined?|titled|entitled|headline)[\\s,:]{1,3}(?:headlined |titled |entitled )?"
                    + "[\"“'‘]([^\"”\\n]{8,200})[\"”'’]");
    private static final int LONGEST_WORDS = 160;
    private static final int LONGEST_SAYING = 200;

    /** The notice that a short text is; a longer one is a story, whatever it says of itself. */
    public static Optional<Notice> of(Story story) {
        String text = story.text();
        if (text.split("\\s+", LONGEST_WORDS + 1).length > LONGEST_WORDS
                || !KILLED.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        Optional<String> headline = named.find() ? Optional.of(named.group(1).strip()) : Optional.empty();
        String line = text.replaceAll("\\s+", " ").strip();
        String says = line.substring(0, Math.min(LONGEST_SAYING, line.length()));
        return headline.isEmpty() && story.url().isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(story.url(), headline, says));
    }
}
