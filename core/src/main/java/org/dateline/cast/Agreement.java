// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Sector;

/** Whether what a mention says of its actor agrees with what is known of one found before. */
final class Agreement {
    // Who is told of without a country is of the ground the story stands on.
    private static final Set<String> LOCAL = Set.of("police", "people");

    private Agreement() {}

    /** Whether a mention in apposition can be of an actor. */
    static boolean mayBeApposed(Draft draft, Candidate candidate) {
        if (draft.isPlural() != candidate.profile().plural() || areEnemies(draft, candidate)) {
            return false;
        }
        if (draft.isNamed() && candidate.isName()) {
            return Acronyms.stands(candidate.name(), draft.names())
                    || PersonNames.agree(draft.name(), candidate.name());
        }
        Optional<String> country = candidate.profile().country();
        boolean foreign = country.isPresent()
                && draft.country().isPresent()
                && !draft.country().equals(country);
        boolean person = draft.is(Candidate.Shape.PERSON);
        return !foreign && person == (candidate.shape() == Candidate.Shape.PERSON);
    }

    /** Whether a description can be of an actor of one of its senses. */
    static boolean compatible(Draft draft, Candidate candidate, Optional<String> localCountry) {
        if (draft.is(Candidate.Shape.PERSON) != (candidate.shape() == Candidate.Shape.PERSON)) {
            return false;
        }
        // "the army said two soldiers were hurt": the two are not the army.
        if (isCounted(draft.first()) != isCounted(candidate)
                && (draft.is(Candidate.Shape.BODY) || candidate.shape() == Candidate.Shape.BODY)) {
            return false;
        }
        if (areEnemies(draft, candidate)) {
            return false;
        }
        Optional<String> ours = candidate.profile().country();
        if (ours.isPresent() && draft.country().isPresent() && !ours.equals(draft.country())) {
            return false;
        }
        boolean elsewhere = ours.isPresent()
                && draft.country().isEmpty()
                && draft.ground().isPresent()
                && !ours.equals(draft.ground());
        if (elsewhere && candidate.means(LOCAL)) {
            return false;
        }
        boolean foreign = draft.country().isPresent() && !draft.country().equals(localCountry);
        if (ours.isEmpty()
                && foreign
                && !draft.is(Candidate.Shape.PERSON)
                && (candidate.reference() == Candidate.Reference.BARE
                        || candidate.senses().contains("police"))) {
            return false; // no country's police are abroad, be they "the police"
        }
        Set<String> known = draft.qualifiers();
        Set<String> asked = candidate.qualifiers();
        boolean namedOne = draft.is(Candidate.Shape.PERSON) && draft.isNamed() && draft.isCalled(asked);
        return namedOne || known.containsAll(asked) || (asked.containsAll(known) && candidate.isName());
    }

    /** Whether neither is told to be of another gender than the other. */
    static boolean gendersAgree(Draft draft, Candidate candidate) {
        Optional<Gender> theirs = draft.gender();
        Optional<Gender> ours = candidate.profile().gender();
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours);
    }

    // "rebels of the Liberation Army, the army said"
    private static boolean areEnemies(Draft draft, Candidate candidate) {
        boolean army = candidate.profile().sector().equals(Optional.of(Sector.MIL));
        return army
                && draft.known().filter(actor -> actor.sector() == Sector.REB).isPresent();
    }

    /** "two gunmen", of whom nobody has been told before. */
    static boolean isCounted(Candidate candidate) {
        return candidate.shape() == Candidate.Shape.PEOPLE && candidate.reference() == Candidate.Reference.INDEFINITE;
    }
}
