// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Story;

/** What a story says of itself when it replaces an earlier version. */
public enum Revision {
    /** A newer version: "Updates with …". */
    UPDATE,
    /** The earlier version was wrong. */
    CORRECTION,
    /** The earlier version is taken back whole. */
    KILL;

    private static final Pattern OPENING =
            Pattern.compile("(?i)^\\W*(?:(kill\\b|story (?:is )?(?:withdrawn|removed|killed)|mandatory kill)"
                    + "|(correct(?:s|ed|ion)\\b|refil(?:es|ing|ed)\\b|\\(corrects|\\(refiles)"
                    + "|(updates?\\b|update \\d|\\(updates))");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(refiles to correct|this (?:story|report) corrects|corrects (?:an earlier|a previous)"
                    + "|(?:an earlier|a previous) version of this (?:story|report|article))");
    private static final int OPENINGS = 3;

    /** The mark in a story's headline, opening paragraphs or notes; empty when it bears none. */
    public static Optional<Revision> of(Story story) {
        Optional<Revision> headed = story.headline().flatMap(Revision::opening);
        if (headed.isPresent()) {
            return headed;
        }
        String[] blocks = story.text().split("\\n+", OPENINGS + 1);
        for (int i = 0; i < Math.min(OPENINGS, blocks.length); i++) {
            Optional<Revision> opened = opening(blocks[i].strip());
            if (opened.isPresent()) {
                return opened;
            }
        }
        return NOTE.matcher(story.text()).find() ? Optional.of(CORRECTION) : Optional.empty();
    }

    private static Optional<Revision> opening(String words) {
        Matcher mark = OPENING.matcher(words);
        if (!mark.find() || !isMark(words, mark)) {
            return Optional.empty();
        }
        if (mark.group(1) != null) {
            return Optional.of(KILL);
        }
        return Optional.of(mark.group(2) != null ? CORRECTION : UPDATE);
    }

    /** A mark is in capitals, in brackets, or followed by a colon or dash: "Kill them all, he said" is none. */
    private static boolean isMark(String words, Matcher mark) {
        String found = words.substring(0, mark.end());
        String after = words.substring(mark.end()).stripLeading();
        return found.startsWith("(")
                || found.startsWith("[")
                || found.toUpperCase(Locale.ROOT).equals(found)
                || after.startsWith(":")
                || after.startsWith("-")
                || after.startsWith("–")
                || after.startsWith("—");
    }
}
