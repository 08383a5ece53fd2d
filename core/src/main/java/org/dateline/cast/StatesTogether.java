// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.NationHit.Form;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** The states that one noun is said of together: "American and British forces", "the leaders of France, Italy and Spain". */
final class StatesTogether {
    private static final int MOST_BETWEEN = 3; // "[Turkish] deputy foreign [ministers]"
    private static final Set<String> OWNED = Set.of("of", "from");

    private StatesTogether() {}

    /** The states named in one row before a noun; empty where there are no two. */
    static List<NationHit> before(Marks marks, NounHit hit) {
        int at = hit.first() - 1;
        while (at >= 0
                && hit.first() - at <= MOST_BETWEEN
                && marks.nationAt(at).isEmpty()
                && isWithin(marks.sentence().token(at))) {
            at--;
        }
        List<NationHit> row = new ArrayList<>();
        boolean joined = false;
        while (joins(marks, at, row)) {
            NationHit nation = marks.nationAt(at).orElseThrow();
            row.add(nation);
            at = nation.first() - 1;
            boolean and = at > 0 && marks.sentence().token(at).isLemma("and", "or", "&");
            joined |= and;
            at -= and ? 1 : 0;
            boolean comma = at > 0 && marks.sentence().token(at).form().equals(",");
            at = and || comma ? at - (comma ? 1 : 0) : -1;
        }
        // "Norway, Sweden troops clash": headlines join by commas; elsewhere they part.
        boolean headline = !row.isEmpty() && row.getLast().first() == 0;
        return row.size() > 1 && (joined || headline) ? row : List.of();
    }

    /** The states named in one row behind a noun: "troops of Chad and Niger", "authorities in Ghana and Togo". */
    static List<NationHit> behind(Marks marks, NounHit hit, Token head, Sector sector) {
        Sentence sentence = marks.sentence();
        if ((!hit.plural() && !hit.isBody()) || !SeveralStates.STATE.contains(sector)) {
            return List.of();
        }
        return sentence.children(head, "nmod").stream()
                .filter(first -> OWNED.contains(Positions.preposition(sentence, first))
                        || (sector == Sector.GOV
                                && Positions.preposition(sentence, first).equals("in")))
                .filter(first -> marks.nationAt(first.index()).isPresent())
                .flatMap(first -> Stream.concat(Stream.of(first), sentence.children(first, "conj").stream()))
                .flatMap(state -> marks.nationAt(state.index()).stream())
                .filter(NationHit::isCountry)
                .toList();
    }

    // Not "between Chad and Libyan rebels"; but "U.S. and Libyan forces".
    private static boolean joins(Marks marks, int at, List<NationHit> row) {
        return marks.nationAt(at)
                .filter(nation -> nation.form() != Form.SEAT)
                .filter(nation -> row.isEmpty()
                        || isNoun(marks, nation) == isNoun(marks, row.getFirst())
                        || nation.acronym()
                        || row.getFirst().acronym())
                .isPresent();
    }

    private static boolean isNoun(Marks marks, NationHit nation) {
        boolean name = nation.form() == Form.NAME || nation.form() == Form.CAPITAL;
        return name && marks.sentence().token(nation.last()).upos() != Upos.ADJ;
    }

    private static boolean isWithin(Token token) {
        return token.upos() == Upos.ADJ || token.upos() == Upos.NOUN;
    }
}
