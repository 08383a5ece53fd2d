// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Verbs that a parser gave two subjects; lines are form, part of speech, tag, number of the head from 1, relation. */
class OneSubjectTest {
    @Test
    void theSecondSubjectIsWhoeverSaysIt() {
        Sentence mended = mended("""
                Rebels NOUN NNS 2 nsubj
                robbed VERB VBD 8 ccomp
                banks NOUN NNS 2 obj
                , PUNCT , 8 punct
                the DET DT 6 det
                minister NOUN NN 2 nsubj
                had AUX VBD 8 aux
                said VERB VBN 0 root
                """);

        assertThat(arc(mended, 5)).isEqualTo("nsubj of said");
    }

    @Test
    void aNameBehindAnOfficeStandsBesideIt() {
        Sentence mended = mended("""
                The DET DT 2 det
                envoy NOUN NN 6 nsubj
                for ADP IN 4 case
                Arka PROPN NNP 2 nmod
                Stone PROPN NNP 6 nsubj
                spoke VERB VBD 0 root
                """);

        assertThat(arc(mended, 4)).isEqualTo("appos of envoy");
    }

    @Test
    void theFirstSubjectBelongsToTheClauseThatHasNone() {
        Sentence mended = mended("""
                Talks NOUN NNS 7 nsubj
                failed VERB VBD 7 ccomp
                , PUNCT , 7 punct
                the DET DT 5 det
                statement NOUN NN 7 nsubj
                then ADV RB 7 advmod
                said VERB VBD 0 root
                """);

        assertThat(arc(mended, 0)).isEqualTo("nsubj of failed");
    }

    @Test
    void whoIsToldIsAnObject() {
        Sentence mended = mended("""
                He PRON PRP 2 nsubj
                told VERB VBD 0 root
                reporters NOUN NNS 5 nsubj
                rebels NOUN NNS 5 nsubj
                fled VERB VBD 2 ccomp
                """);

        assertThat(arc(mended, 2)).isEqualTo("obj of told");
    }

    @Test
    void oneSubjectIsLeftAlone() {
        Sentence sentence = sentence("""
                Rebels NOUN NNS 2 nsubj
                fled VERB VBD 0 root
                """);

        assertThat(OneSubject.in(sentence)).isSameAs(sentence);
    }

    private static String arc(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.relation() + " of " + sentence.token(token.head()).form();
    }

    private static Sentence mended(String lines) {
        return OneSubject.in(sentence(lines));
    }

    private static Sentence sentence(String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.lines().toList()) {
            String[] parts = line.strip().split(" ");
            int end = at + parts[0].length();
            tokens.add(new Token(
                    tokens.size(),
                    new Span(at, end),
                    parts[0],
                    parts[0].equals("told") ? "tell" : parts[0].toLowerCase(java.util.Locale.ROOT),
                    Upos.valueOf(parts[1]),
                    parts[2],
                    Integer.parseInt(parts[3]) - 1,
                    parts[4]));
            at = end + 1;
        }
        return new Sentence(0, new Span(0, at - 1), tokens);
    }
}
