// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Trees written by hand: a line a word, with form, part of speech, tag, number of the head from 1, relation. */
final class ShortTree {
    private static final Map<String, String> LEMMAS = Map.of("told", "tell", "visiting", "visit");

    private ShortTree() {}

    static Sentence of(String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.lines().toList()) {
            String[] parts = line.strip().split(" ");
            int end = at + parts[0].length();
            tokens.add(new Token(
                    tokens.size(),
                    new Span(at, end),
                    parts[0],
                    LEMMAS.getOrDefault(parts[0], parts[0].toLowerCase(Locale.ROOT)),
                    Upos.valueOf(parts[1]),
                    parts[2],
                    Integer.parseInt(parts[3]) - 1,
                    parts[4]));
            at = end + 1;
        }
        return new Sentence(0, new Span(0, at - 1), tokens);
    }
}
