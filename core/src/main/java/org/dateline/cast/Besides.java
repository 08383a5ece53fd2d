// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Set;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Tells by the words between them whether a name and a description stand side by side for one actor. */
final class Besides {
    private static final int MOST_BETWEEN = 7;
    private static final Set<String> BREAKS = Set.of(",", ";", ":");
    private static final Set<Upos> IN_PHRASE =
            Set.of(Upos.ADP, Upos.DET, Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.PART, Upos.PUNCT);

    private Besides() {}

    /** Whether nothing but the rest of the first one's phrase and at most one comma parts them. */
    static boolean stand(Marks marks, Candidate one, Candidate next) {
        int from = one.anchor().last() + 1;
        int to = next.anchor().first();
        boolean fits = one.shape() == next.shape()
                && !one.profile().plural()
                && !next.profile().plural();
        if (!fits || to < from || to - from > MOST_BETWEEN) {
            return false;
        }
        if (to == from) {
            return next.isName();
        }
        Token last = marks.sentence().token(to - 1);
        boolean article = last.isLemma("a", "an", "the", "his", "her", "its");
        int comma = article ? to - 2 : to - 1;
        return comma >= from
                && marks.sentence().token(comma).form().equals(",")
                && (one.isName() ? comma == from : restOfPhrase(marks, from, comma));
    }

    private static boolean restOfPhrase(Marks marks, int from, int comma) {
        return from == comma
                || (marks.sentence().token(from).upos() == Upos.ADP
                        && marks.sentence().tokens().subList(from, comma).stream()
                                .allMatch(token -> IN_PHRASE.contains(token.upos()) && !BREAKS.contains(token.form())));
    }
}
