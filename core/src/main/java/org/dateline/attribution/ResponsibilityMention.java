// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.Optional;
import org.dateline.ontology.Stance;
import org.dateline.text.Span;

/**
 * Words by which someone claims, denies or is given responsibility for an attack; codebook section 3.6.
 *
 * @param stance how the party stands to it
 * @param party who claims, denies or is blamed
 * @param source who says so, when it is another than the party itself
 * @param sentence index of the sentence
 * @param deed index of the token that names the attack ("the attacks"), when the wording has one
 * @param cue the words that say so
 * @param rule what read it
 */
public record ResponsibilityMention(
        Stance stance,
        SourcePhrase party,
        Optional<SourcePhrase> source,
        int sentence,
        Optional<Integer> deed,
        Span cue,
        String rule) {}
