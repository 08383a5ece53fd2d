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

/** Guests whom a parser took for those visited; lines are form, part of speech, tag, number of the head from 1, relation. */
class VisitingGuestTest {
    @Test
    void aVisitingMinisterIsMetAndNotVisited() {
        Sentence mended = mended("""
                Li PROPN NNP 2 nsubj
                met VERB VBD 0 root
                with SCONJ IN 4 mark
                visiting VERB VBG 2 advcl
                Minister PROPN NNP 6 nmod:desc
                Voss PROPN NNP 4 obj
                """);

        assertThat(arc(mended, 5)).isEqualTo("obl of met");
        assertThat(arc(mended, 3)).isEqualTo("amod of Voss");
        assertThat(arc(mended, 2)).isEqualTo("case of Voss");
    }

    @Test
    void whoVisitsAMinisterDoesSo() {
        String visit = """
                Li PROPN NNP 2 nsubj
                spoke VERB VBD 0 root
                after SCONJ IN 4 mark
                visiting VERB VBG 2 advcl
                Minister PROPN NNP 6 nmod:desc
                Voss PROPN NNP 4 obj
                """;

        assertThat(arc(mended(visit), 5)).isEqualTo("obj of visiting");
    }

    private static Sentence mended(String lines) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String line : lines.strip().split("\n")) {
            String[] columns = line.strip().split(" ");
            String form = columns[0];
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, start + form.length()),
                    form,
                    form.equals("visiting") ? "visit" : form,
                    Upos.valueOf(columns[1]),
                    columns[2],
                    Integer.parseInt(columns[3]) - 1,
                    columns[4]));
            start += form.length() + 1;
        }
        return VisitingGuest.in(new Sentence(0, new Span(0, start - 1), tokens));
    }

    private static String arc(Sentence sentence, int word) {
        Token token = sentence.token(word);
        return token.relation() + " of " + sentence.token(token.head()).form();
    }
}
