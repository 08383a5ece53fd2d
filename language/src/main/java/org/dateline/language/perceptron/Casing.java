// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.List;

/** How a sentence uses capitals: headlines and datelines do it in ways that hide which words are names. */
public enum Casing {
    /** As in running text. */
    MIXED(0),
    /** ALL IN CAPITALS. */
    CAPITALS(1),
    /** A Capital on Nearly Every Word. */
    TITLE(2),
    /** no capitals at all. */
    SMALL(3);

    // Fewer words than this say nothing: "Washington" alone is not a headline in title case.
    private static final int ENOUGH_WORDS = 4;

    private final int code;

    Casing(int code) {
        this.code = code;
    }

    /** The casing as a feature value; 0 for running text. */
    int code() {
        return code;
    }

    /** The casing of a sentence. */
    public static Casing of(List<String> forms) {
        int words = 0;
        int capitals = 0;
        int initials = 0;
        int longSmall = 0;
        for (String form : forms) {
            if (form.isEmpty() || !Character.isLetter(form.charAt(0))) {
                continue;
            }
            words++;
            boolean upper = Character.isUpperCase(form.charAt(0));
            initials += upper ? 1 : 0;
            capitals += upper && form.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            // "of", "to", "with": title case leaves short words small.
            longSmall += !upper && form.length() > 4 ? 1 : 0;
        }
        if (words < ENOUGH_WORDS) {
            return MIXED;
        }
        if (capitals * 10 >= words * 9) {
            return CAPITALS;
        }
        if (longSmall == 0 && initials * 10 >= words * 6) {
            return TITLE;
        }
        return initials == 0 ? SMALL : MIXED;
    }
}
