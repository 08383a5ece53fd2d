// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Sector;

/** People of the lead who get their name in one of the next sentences: "A British aid worker was freed. John Marsh, 44, …". */
final class Introductions {
    // Within so many sentences the person of the lead gets a name.
    private static final int REACH = 3;
    private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.COP, Sector.JUD, Sector.LEG, Sector.MIL);

    private Introductions() {}

    /** Whom a name that comes with an age introduces: of those told of without a name, whom the story is about. */
    static Optional<Draft> introduced(Candidate candidate, Marks marks, List<Draft> drafts) {
        boolean aged = isAge(marks, candidate.anchor().last() + 1, ",", "\\d{1,2}", ",")
                || isAge(marks, candidate.anchor().first() - 5, "\\d{1,2}", "-", "year", "-", "old");
        if (!aged || candidate.role().isPresent()) {
            return Optional.empty();
        }
        int sentence = candidate.anchor().sentence();
        List<Draft> unnamed = drafts.stream()
                .filter(draft -> isUnnamedPerson(draft)
                        && draft.lastSentence() < sentence
                        && draft.lastSentence() >= sentence - REACH)
                .filter(draft -> draft.gender().isEmpty()
                        || candidate.profile().gender().isEmpty()
                        || draft.gender().equals(candidate.profile().gender()))
                .toList();
        // Officials are there to speak; of others the one told of first.
        return unnamed.stream()
                .filter(draft -> !isOfficial(draft))
                .findFirst()
                .or(() -> unnamed.stream().filter(draft -> unnamed.size() == 1).findFirst());
    }

    private static boolean isUnnamedPerson(Draft draft) {
        return !draft.isNamed()
                && draft.is(Candidate.Shape.PERSON)
                && !draft.isPlural()
                && draft.first().reference() != Candidate.Reference.DEFINITE;
    }

    private static boolean isOfficial(Draft draft) {
        return draft.first().profile().sector().filter(OFFICIAL::contains).isPresent();
    }

    // ", 44," behind a name, "44-year-old" before it
    private static boolean isAge(Marks marks, int from, String... forms) {
        boolean fits = from >= 0 && from + forms.length <= marks.size();
        for (int at = 0; fits && at < forms.length; at++) {
            fits = marks.sentence().token(from + at).form().matches(forms[at]);
        }
        return fits;
    }
}
