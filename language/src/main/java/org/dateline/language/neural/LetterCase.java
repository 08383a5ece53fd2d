// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.util.Set;

/** How a word is written, which word pieces do not tell: the numbers the network was taught with. */
final class LetterCase {
    static final int NONE = 0;
    private static final int LOWER = 1;
    private static final int TITLE = 2;
    private static final int UPPER = 3;
    private static final int MIXED = 4;
    private static final int DIGITS = 5;
    private static final int MARKS = 6;

    /** Where numbers that are not decimal digits are digits all the same; elsewhere they are words or sums. */
    private static final Set<Character.UnicodeBlock> DIGIT_BLOCKS = Set.of(
            Character.UnicodeBlock.LATIN_1_SUPPLEMENT,
            Character.UnicodeBlock.SUPERSCRIPTS_AND_SUBSCRIPTS,
            Character.UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            Character.UnicodeBlock.ENCLOSED_ALPHANUMERIC_SUPPLEMENT,
            Character.UnicodeBlock.DINGBATS,
            Character.UnicodeBlock.ETHIOPIC,
            Character.UnicodeBlock.NEW_TAI_LUE);

    private LetterCase() {}

    static int of(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return word.codePoints().anyMatch(LetterCase::isDigit) ? DIGITS : MARKS;
        }
        boolean hasLower = word.codePoints().anyMatch(c -> Character.isLetter(c) && Character.isLowerCase(c));
        boolean hasUpper = word.codePoints().anyMatch(c -> Character.isLetter(c) && Character.isUpperCase(c));
        if (!hasUpper) {
            return LOWER;
        }
        boolean isLong = word.codePoints().skip(1).findAny().isPresent();
        if (!hasLower) {
            return isLong ? UPPER : TITLE;
        }
        boolean laterUpper = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return Character.isUpperCase(word.codePointAt(0)) && !laterUpper ? TITLE : MIXED;
    }

    /** Digits of any script, also raised, lowered and circled ones. */
    @SuppressWarnings("CharacterGetNumericValue") // its value is looked at for signs such as ③ alone, never for letters
    private static boolean isDigit(int character) {
        int value = Character.getNumericValue(character);
        return Character.isDigit(character)
                || (Character.getType(character) == Character.OTHER_NUMBER
                        && value >= 0
                        && value <= 9
                        && DIGIT_BLOCKS.contains(Character.UnicodeBlock.of(character)));
    }
}
