// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.Sector;

/**
 * Whether a story is about the opposition of a country: then its unnamed activists and parties, and those it names without
 * a word of who they are, are of it: "Six opposition members were freed. Tom Bel and Ana Paz had been held since May."
 */
final class OppositionStory {
    private static final int LEAD = 3; // sentences
    private static final int OFTEN = 2; // mentions
    private static final Set<Sector> UNTOLD = Set.of(Sector.CVL, Sector.CRM);

    private static final Set<String> RULING = Set.of("ruling", "governing", "government");

    private final Set<String> words;
    private final boolean told;

    OppositionStory(List<Draft> drafts, CastWords words) {
        this.words = words.of(CastWords.Kind.PARTISAN);
        this.told = drafts.stream()
                        .anyMatch(draft ->
                                opposed(draft).anyMatch(each -> each.anchor().sentence() < LEAD))
                && drafts.stream()
                                .flatMap(OppositionStory::opposed)
                                .limit(OFTEN)
                                .count()
                        == OFTEN;
    }

    private static Stream<Candidate> opposed(Draft draft) {
        return draft.candidates().stream()
                .filter(each -> each.known().isEmpty()
                        && each.profile().sector().filter(Sector.OPP::equals).isPresent());
    }

    /** The sector of whom the story's own words leave open, or the one they tell. */
    Sector of(Draft draft, Sector read, Optional<String> country, Optional<String> home) {
        boolean abroad = country.isPresent() && !country.equals(home);
        if (!told || abroad || draft.known().isPresent()) {
            return read;
        }
        boolean partisan = draft.senses().stream().anyMatch(words::contains)
                && (read == Sector.CVL || read == Sector.PTY)
                && draft.candidates().stream()
                        .flatMap(each -> Words.of(each.name()).stream())
                        .noneMatch(RULING::contains);
        boolean onlyNamed = draft.is(Candidate.Shape.PERSON)
                && draft.isNamed()
                && draft.senses().isEmpty()
                && UNTOLD.contains(read);
        return partisan || onlyNamed ? Sector.OPP : read;
    }
}
