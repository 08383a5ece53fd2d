// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;

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

    /**
     * One grammar for a sentence that was read in parts.
     *
     * @param main the part that holds the root; the others' roots hang under it
     */
    static Grammar joined(List<Grammar> parts, int main) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int mainStart = parts.subList(0, main).stream()
                .mapToInt(part -> part.heads().size())
                .sum();
        int root = mainStart + parts.get(main).heads().indexOf(Token.ROOT);
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Optional<EntityKind>> names = new ArrayList<>();
        List<Boolean> nameStarts = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Grammar part = parts.get(at);
            int start = heads.size();
            for (int i = 0; i < part.heads().size(); i++) {
                boolean top = part.heads().get(i) == Token.ROOT;
                boolean isRoot = top && at == main;
                int head = top ? root : start + part.heads().get(i);
                heads.add(isRoot ? Token.ROOT : head);
                relations.add(top && !isRoot ? "parataxis" : part.relations().get(i));
            }
            tags.addAll(part.tags());
            names.addAll(part.names());
            nameStarts.addAll(part.nameStarts());
        }
        return new Grammar(tags, heads, relations, names, nameStarts);
    }
}
