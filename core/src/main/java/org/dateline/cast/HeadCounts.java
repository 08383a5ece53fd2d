// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Sector;

/** Knows people again by how many they are: "the nine victims" are the nine tourists told of, "the men" the last that were counted. */
final class HeadCounts {
    private static final int REACH = 2; // sentences back
    private static final Set<String> ANYBODY = Set.of("man", "woman", "individual", "youth");
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.GOV);

    private HeadCounts() {}

    /** Those a mention counts again; the story's body begins with a sentence of that index. */
    static Optional<Draft> again(Candidate candidate, List<Draft> drafts, int bodyBegins) {
        if (candidate.isName() || candidate.shape() != Candidate.Shape.PEOPLE) {
            return Optional.empty();
        }
        int number = number(candidate);
        int sentence = candidate.anchor().sentence();
        boolean definite = candidate.reference() == Candidate.Reference.DEFINITE;
        boolean lead = sentence >= bodyBegins && sentence <= bodyBegins + 1;
        boolean plain = !candidate.name().strip().contains(" ") // not "its men"
                && candidate.means(ANYBODY);
        if (number > 0 ? !definite && !lead : !definite || !plain) {
            return Optional.empty(); // most groups are never counted again
        }
        for (Draft draft : drafts.reversed()) {
            boolean headline = lead && draft.lastSentence() < bodyBegins;
            boolean near = headline || draft.lastSentence() >= sentence - REACH;
            if (!near || !isCounted(draft) || !agree(draft, candidate)) {
                continue;
            }
            boolean same = number > 0 && number == number(draft.first()) && (definite || headline);
            if (same || (definite && plain && number < 0 && draft.lastSentence() < sentence)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    // "Gunmen" are not counted, "two gunmen" are.
    private static boolean isCounted(Draft draft) {
        return draft.is(Candidate.Shape.PEOPLE) && number(draft.first()) > 0;
    }

    private static boolean agree(Draft draft, Candidate candidate) {
        Optional<String> country = candidate.profile().country();
        boolean foreign = country.isPresent()
                && draft.country().isPresent()
                && !draft.country().equals(country);
        Optional<Gender> gender = candidate.profile().gender();
        boolean other = gender.isPresent()
                && draft.gender().isPresent()
                && !draft.gender().equals(gender);
        return !foreign && !other && isForce(candidate) == isForce(draft.first());
    }

    private static boolean isForce(Candidate candidate) {
        return candidate.profile().sector().filter(FORCES::contains).isPresent();
    }

    // How many its first word says; negative where it says none.
    private static int number(Candidate candidate) {
        return SmallNumbers.of(candidate.name().strip().split("\\s", 2)[0]).orElse(-1);
    }
}
