// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.surface.LongSentences;
import org.dateline.story.Dateline;
import org.dateline.story.Layout;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * A sentence in the parts it is parsed in: mostly one; the dateline is parsed apart from the sentence it opens, and
 * sentences of hundreds of words are parsed clause by clause.
 *
 * @param tokens of the whole sentence
 * @param parts their words, part by part
 * @param main the part that holds the root; the others' roots hang under it
 */
record Clauses(List<Span> tokens, List<List<String>> parts, int main) {

    /** Cuts a sentence into its parts. */
    static Clauses of(String text, List<Span> tokens, Layout layout) {
        List<String> words = tokens.stream().map(token -> token.in(text)).toList();
        int opening = layout.dateline()
                .map(dateline -> wordsOf(dateline, tokens))
                .filter(count -> count < words.size())
                .orElse(0);
        List<List<String>> parts = new ArrayList<>();
        if (opening > 0) {
            parts.add(words.subList(0, opening));
        }
        parts.addAll(LongSentences.parts(words.subList(opening, words.size())));
        return new Clauses(tokens, parts, opening > 0 ? 1 : 0);
    }

    private static int wordsOf(Dateline dateline, List<Span> tokens) {
        if (!dateline.span().contains(tokens.getFirst().start())) {
            return 0;
        }
        return (int) tokens.stream()
                .takeWhile(token -> token.start() < dateline.span().end())
                .count();
    }

    /** One grammar for the whole sentence. */
    Grammar join(List<Grammar> grammars) {
        if (grammars.size() == 1) {
            return grammars.getFirst();
        }
        int mainStart = parts.subList(0, main).stream().mapToInt(List::size).sum();
        int root = mainStart + grammars.get(main).heads().indexOf(Token.ROOT);
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Optional<EntityKind>> names = new ArrayList<>();
        List<Boolean> nameStarts = new ArrayList<>();
        for (int part = 0; part < grammars.size(); part++) {
            Grammar grammar = grammars.get(part);
            int start = heads.size();
            for (int i = 0; i < grammar.heads().size(); i++) {
                boolean top = grammar.heads().get(i) == Token.ROOT;
                boolean isRoot = top && part == main;
                heads.add(
                        isRoot
                                ? Token.ROOT
                                : top ? root : start + grammar.heads().get(i));
                relations.add(top && !isRoot ? "parataxis" : grammar.relations().get(i));
            }
            tags.addAll(grammar.tags());
            names.addAll(grammar.names());
            nameStarts.addAll(grammar.nameStarts());
        }
        return new Grammar(tags, heads, relations, names, nameStarts);
    }
}
