// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.EntityKind;

/**
 * The grammar of one sentence: one element per word in every list.
 *
 * @param tags universal and Penn part of speech with a bar between, such as {@code VERB|VBD}
 * @param heads index of the governing word from 0, {@link org.dateline.syntax.Token#ROOT} for exactly one
 * @param relations UD relation to the head with its subtype
 * @param names what name the word belongs to
 * @param nameStarts whether a name begins with the word
 */
public record Grammar(
        List<String> tags,
        List<Integer> heads,
        List<String> relations,
        List<Optional<EntityKind>> names,
        List<Boolean> nameStarts) {

    public Grammar {
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        nameStarts = List.copyOf(nameStarts);
    }
}
