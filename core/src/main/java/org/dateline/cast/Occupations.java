// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * People called by what they are only after their name: "Police arrested Lee Kane. The journalist had written …".
 *
 * @param words the callings
 */
record Occupations(CastWords words) {
    // Within so many sentences the word looks back.
    private static final int REACH = 2;
    private static final Set<Sector> PRIVATE = Set.of(Sector.CVL, Sector.CRM, Sector.UNK, Sector.ELI);

    /** The one person named in the sentences before of whom no office or occupation was told. */
    Optional<Draft> held(Candidate candidate, Sentence sentence, List<Draft> drafts) {
        Token head = sentence.token(candidate.anchor().head());
        boolean alone = candidate.shape() == Candidate.Shape.PERSON
                && !candidate.profile().plural()
                && candidate.qualifiers().isEmpty()
                && candidate.profile().country().isEmpty()
                && candidate.means(words.of(CastWords.Kind.CALLING))
                && sentence.child(head, "det")
                        .filter(article -> article.isLemma("the"))
                        .isPresent()
                && !sentence.has(head, "nmod")
                && !sentence.has(head, "appos");
        if (!alone) {
            return Optional.empty();
        }
        List<Draft> people = drafts.stream()
                .filter(draft -> draft.is(Candidate.Shape.PERSON)
                        && draft.isNamed()
                        && !isPlaced(draft)
                        && draft.lastSentence() < sentence.index()
                        && draft.lastSentence() >= sentence.index() - REACH)
                .filter(draft -> Agreement.gendersAgree(draft, candidate))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    // Of whom an office or another part of society is told.
    private static boolean isPlaced(Draft draft) {
        return draft.candidates().stream()
                .anyMatch(each -> each.role().isPresent()
                        || each.profile()
                                .sector()
                                .filter(sector -> !PRIVATE.contains(sector))
                                .isPresent());
    }
}
