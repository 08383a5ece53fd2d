// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Set;

/** Kinds of characters, as the tokenizer tells them apart. */
final class Letters {
    private static final Set<Integer> INVISIBLE = Set.of(
            0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
            0xFEFF);
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Letters() {}

    /** Spaces of all widths, control characters and marks that print nothing. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || INVISIBLE.contains(character);
    }

    /** Letters, digits, accents written as characters of their own, and what joins letters unseen. */
    static boolean isWord(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !isVariant(character);
            default -> character == SOFT_HYPHEN || character == NON_JOINER;
        };
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == 'ʼ' || character == '`' || character == '´';
    }

    static boolean isHyphen(int character) {
        return character == '-' || character == '‐' || character == '‑';
    }

    static boolean isClosing(int character) {
        return ")]}\"”’'»›".indexOf(character) >= 0;
    }

    static boolean isOpening(int character) {
        return "([{\"“‘'«‹„‚¿¡".indexOf(character) >= 0;
    }

    /** What a picture character takes with it: skin tones, variation selectors, and the joiner to the next picture. */
    static boolean isAttachedToPicture(int character) {
        return isVariant(character) || character == JOINER || (character >= 0x1F3FB && character <= 0x1F3FF);
    }

    static boolean isJoiner(int character) {
        return character == JOINER;
    }

    private static boolean isVariant(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }
}
