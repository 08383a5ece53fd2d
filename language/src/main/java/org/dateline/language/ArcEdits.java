// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A sentence whose arcs are mended after the parse; lives only while that is done. */
final class ArcEdits {
    private final Sentence sentence;
    private final List<Token> tokens;

    ArcEdits(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    void set(Token token, int head, String relation) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(),
                        token.span(),
                        token.form(),
                        token.lemma(),
                        token.upos(),
                        token.xpos(),
                        head,
                        relation));
    }

    /** The sentence with its new arcs; itself when none was set. */
    Sentence edited() {
        return tokens.equals(sentence.tokens()) ? sentence : new Sentence(sentence.index(), sentence.span(), tokens);
    }
}
