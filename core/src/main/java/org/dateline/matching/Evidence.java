// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import org.dateline.text.Span;

/**
 * The sentence an entry was read from.
 *
 * @param trigger the words that name the happening, in the story's text
 * @param sentence the sentence around them, white space as single blanks
 * @param line line of the trigger in the story's text, from 1
 * @param rule the rule that read it
 */
public record Evidence(Span trigger, String sentence, int line, String rule) {
    public Evidence {
        if (line < 1) {
            throw new IllegalArgumentException("Lines count from 1: " + line);
        }
    }
}
