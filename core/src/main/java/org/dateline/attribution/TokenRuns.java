// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Tokens of a sentence made into spans: neighbours join, marks at the ends go unless they quote. */
final class TokenRuns {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»");
    private static final Set<String> OPENERS = Set.of("that", "but", "and", "as", "while");

    private TokenRuns() {}

    /** The spans of these tokens; empty when nothing but marks is left. */
    static List<Span> spans(Sentence sentence, Collection<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        TreeSet<Integer> indexes = new TreeSet<>();
        tokens.forEach(token -> indexes.add(token.index()));
        for (int index : indexes) {
            if (!run.isEmpty() && run.getLast().index() != index - 1) {
                add(run, spans);
                run.clear();
            }
            run.add(sentence.token(index));
        }
        add(run, spans);
        return spans;
    }

    static boolean isQuote(Token token) {
        return QUOTES.contains(token.form());
    }

    private static void add(List<Token> run, List<Span> spans) {
        int first = 0;
        int last = run.size() - 1;
        while (first <= last && (isBareMark(run.get(first)) || isOpener(run.get(first)))) {
            first++;
        }
        while (last >= first && isBareMark(run.get(last)) && !endsQuote(run, last)) {
            last--;
        }
        if (first > last) {
            return;
        }
        if (run.subList(first, last + 1).stream().allMatch(TokenRuns::isMark)) {
            return;
        }
        spans.add(run.get(first).span().hull(run.get(last).span()));
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PUNCT;
    }

    private static boolean isBareMark(Token token) {
        return isMark(token) && !isQuote(token);
    }

    private static boolean isOpener(Token token) {
        return token.isRelation("mark", "cc") && OPENERS.contains(token.lemma());
    }

    // A final stop belongs to a quotation that the sentence does not close.
    private static boolean endsQuote(List<Token> run, int last) {
        long marks = run.subList(0, last).stream().filter(TokenRuns::isQuote).count();
        return marks % 2 == 1;
    }
}
