// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Reads country, sector and distinguishing words off the tokens of a noun phrase.
 *
 * @param country whose whoever is named is
 * @param sector of whom
 * @param words by what they do
 */
record PhraseReader(PhraseCountry country, PhraseSector sector, CastWords words) {
    private static final Set<String> SPELLING = Set.of("defense", "defence");

    boolean isFormer(Marks marks, int first, int last) {
        return marks.sentence().tokens().subList(first, last + 1).stream()
                .anyMatch(token -> words.holds(CastWords.Kind.FORMER, token)
                        || token.lowerForm().startsWith("ex-"));
    }

    /** Content words other than actor nouns and nations. */
    Set<String> qualifiers(Marks marks, int first, int last) {
        Set<String> qualifiers = new LinkedHashSet<>();
        for (Token token : marks.sentence().tokens().subList(first, last + 1)) {
            boolean content = token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            if (content
                    && marks.nounAt(token.index()).isEmpty()
                    && marks.nationAt(token.index()).isEmpty()
                    && !words.holds(CastWords.Kind.EMPTY, token)) {
                qualifiers.add(SPELLING.contains(token.lowerLemma()) ? "defence" : token.lowerLemma());
            }
        }
        return qualifiers;
    }
}
