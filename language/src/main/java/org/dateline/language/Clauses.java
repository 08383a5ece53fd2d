// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.story.Dateline;
import org.dateline.story.Layout;
import org.dateline.text.Span;

/**
 * A sentence in the parts it is parsed in: mostly one; the dateline is parsed apart from the sentence it opens.
 *
 * @param tokens of the whole sentence
 * @param parts their words, part by part
 * @param main the part that holds the root; the others' roots hang under it
 */
record Clauses(List<Span> tokens, List<List<String>> parts, int main) {

    /** Cuts a sentence into its parts. */
    static Clauses of(String text, List<Span> tokens, Layout layout) {
        List<String> words =
                tokens.stream().map(token -> WordForms.of(text, token)).toList();
        int opening = layout.dateline()
                .map(dateline -> wordsOf(dateline, tokens))
                .filter(count -> count < words.size())
                .orElse(0);
        List<List<String>> parts = new ArrayList<>();
        if (opening > 0) {
            parts.add(words.subList(0, opening));
        }
        parts.add(words.subList(opening, words.size()));
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
        return Grammar.joined(grammars, main);
    }
}
