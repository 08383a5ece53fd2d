// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whom "the two leaders" and "both countries" mean: the two such actors last told of. */
final class Pairs {
    private static final int REACH = 3; // sentences back
    private static final Set<String> STATES = Set.of("country", "government", "nation", "state", "neighbour", "side");

    private Pairs() {}

    /** The two, in the order they came up; empty for other words and where fewer than two fit. */
    static List<Draft> of(Candidate candidate, Sentence sentence, List<Draft> drafts) {
        Token head = sentence.token(candidate.anchor().head());
        if (!isPair(candidate, sentence, head)) {
            return List.of();
        }
        boolean states = candidate.senses().stream().anyMatch(STATES::contains);
        boolean officials = candidate.profile().kind() == org.dateline.ontology.ActorKind.GOVERNMENT
                || candidate.senses().contains("leader");
        if (!states && !officials) {
            return List.of();
        }
        Predicate<Draft> fits = states ? draft -> draft.is(Candidate.Shape.NATION) : Pairs::isOfficial;
        List<Draft> latest = drafts.stream()
                .filter(fits)
                .filter(draft -> draft.lastSentence() >= sentence.index() - REACH)
                .sorted(Comparator.comparing(Pairs::last).reversed())
                .limit(2)
                .sorted(Comparator.comparing(
                        draft -> draft.mentions().getFirst().span()))
                .toList();
        return latest.size() == 2 ? latest : List.of();
    }

    private static boolean isPair(Candidate candidate, Sentence sentence, Token head) {
        boolean two =
                sentence.children(head, "nummod", "det").stream().anyMatch(word -> word.isLemma("two", "2", "both"));
        boolean definite = candidate.reference() == Candidate.Reference.DEFINITE;
        return !candidate.isName() && candidate.profile().plural() && definite && two;
    }

    private static org.dateline.text.Span last(Draft draft) {
        return draft.mentions().getLast().span();
    }

    private static boolean isOfficial(Draft draft) {
        return draft.is(Candidate.Shape.PERSON)
                && draft.isNamed()
                && (draft.known().isPresent()
                        || draft.candidates().stream()
                                .anyMatch(each -> each.role().isPresent()));
    }
}
