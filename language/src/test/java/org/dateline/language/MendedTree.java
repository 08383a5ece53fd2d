// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.function.UnaryOperator;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A tree written by hand, before and after one habit of the parser is mended. */
record MendedTree(Sentence parsed, Sentence mended) {
    /** The tree of these lines, see {@link ShortTree}. */
    static MendedTree by(UnaryOperator<Sentence> habit, String lines) {
        Sentence parsed = ShortTree.of(lines);
        return new MendedTree(parsed, habit.apply(parsed));
    }

    /** What a word, counted from 0, hangs on and how: "obl of met". */
    String arc(int word) {
        Token token = mended.token(word);
        return token.relation() + " of " + mended.token(token.head()).form();
    }

    boolean isLeftAlone() {
        return mended == parsed;
    }
}
