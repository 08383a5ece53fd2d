// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.regex.Pattern;

/**
 * What the look of a block tells of its part in the story.
 *
 * @param words its letters
 */
record BlockShape(String words) {
    // The longest headlines of wire services and daily papers stay under these.
    private static final int HEADLINE_WORDS = 28;
    private static final int HEADLINE_LETTERS = 180;
    private static final int CAPTION_LETTERS = 360;
    private static final int BARE_CAPTION_WORDS = 30;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CLOSING = Pattern.compile("[\"'”’»)\\]\\s]+$");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\.$");
    private static final Pattern PHOTO_CREDIT = Pattern.compile("(?i)(?:[(\\[|][^()\\[\\]]{0,80}\\b(?:photo|photograph|"
            + "picture|image|handout|getty|via ap|epa-efe|screengrab|screenshot)\\b[^()\\[\\]]{0,80}[)\\]]?"
            + "|\\b(?:file|handout|archive) (?:photo|picture|image)\\b[^.]{0,60}\\.?"
            + "|\\b(?:photo|picture|image)(?: credit)?s?(?: by|:) [^.]{2,60}\\.?)$");
    private static final Pattern SIDE =
            Pattern.compile("\\((?:[RLC]|left|right|centre|center|(?:top|bottom|front|back|2nd|second|3rd|third)[ -]"
                    + "[RLC]?(?:left|right|row)?)\\)|^(?:Photo|Picture|Image|File photo|FILE PHOTO|FILE)\\b ?[:-]");

    /** Letter by letter the same but for white space. */
    static boolean sameWords(String one, String other) {
        return SPACE.matcher(one)
                .replaceAll(" ")
                .strip()
                .equals(SPACE.matcher(other).replaceAll(" ").strip());
    }

    boolean isHeadline() {
        return words.length() <= HEADLINE_LETTERS && wordCount() <= HEADLINE_WORDS && !endsSentence(".;:,");
    }

    /** A caption that says it belongs to a picture, wherever it stands. */
    boolean isPhotoCaption() {
        return words.length() <= CAPTION_LETTERS && PHOTO_CREDIT.matcher(words).find();
    }

    /** A caption, byline or release mark above the first body paragraph: a short line that is no sentence. */
    boolean isCaptionBeforeBody() {
        if (words.length() > CAPTION_LETTERS) {
            return false;
        }
        return SIDE.matcher(words).find() || (wordCount() <= BARE_CAPTION_WORDS && !endsSentence(".!?:;,…"));
    }

    private boolean endsSentence(String marks) {
        String bare = CLOSING.matcher(words).replaceFirst("");
        if (bare.isEmpty() || ABBREVIATION.matcher(bare).find()) {
            return false;
        }
        return marks.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private int wordCount() {
        return SPACE.split(words.strip()).length;
    }
}
