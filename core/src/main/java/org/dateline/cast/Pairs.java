// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Whom "the two leaders" and "both countries" mean: the two such actors last told of. */
final class Pairs {
    private static final int REACH = 3; // sentences back
    private static final String SIDE = "side";

    // They speak for others and deal with nobody.
    private static final Set<String> SPEAKING = Set.of("spokesman", "spokeswoman", "spokesperson");

    private Pairs() {}

    /** The two, in the order they came up; empty for other words and where fewer than two fit. */
    static List<Draft> of(Candidate candidate, Sentence sentence, List<Draft> drafts, CastWords words) {
        Token head = sentence.token(candidate.anchor().head());
        if (!isPair(candidate, sentence, head)) {
            return List.of();
        }
        boolean states = candidate.means(words.of(CastWords.Kind.STATE))
                || candidate.senses().contains(SIDE);
        boolean officials = candidate.profile().kind() == ActorKind.GOVERNMENT
                || candidate.senses().contains("leader");
        if (!states && !officials) {
            return List.of();
        }
        List<Draft> nations = states ? latest(sentence, drafts, draft -> draft.is(Candidate.Shape.NATION)) : List.of();
        return nations.isEmpty() ? latest(sentence, drafts, Pairs::isOfficial) : nations;
    }

    /** Whether a word is a "the two" or "both" without a noun. */
    static boolean isTwo(Sentence sentence, Token number) {
        return number.isLemma("two", "both")
                && !number.isRelation("nummod", "det", "cc:preconj", "compound")
                && (number.isLemma("both")
                        || sentence.children(number, "det").stream().anyMatch(word -> word.isLemma("the")))
                && sentence.children(number, "nmod").isEmpty();
    }

    /** Whether "the presidents", said of nobody else, names the office of those told of together. */
    static boolean isOffice(Candidate candidate, Sentence sentence, List<Draft> together) {
        Token head = sentence.token(candidate.anchor().head());
        boolean bare = sentence.children(head).stream().allMatch(word -> word.isRelation("det", "case", "punct"));
        return bare
                && !candidate.isName()
                && candidate.profile().plural()
                && candidate.reference() == Candidate.Reference.DEFINITE
                && together.stream().allMatch(draft -> draft.is(Candidate.Shape.PERSON) && draft.isNamed())
                && together.stream().anyMatch(draft -> isOfficial(draft) && holds(draft, candidate.senses()));
    }

    private static boolean holds(Draft draft, Set<String> offices) {
        return offices.contains("leader")
                || offices.stream()
                        .anyMatch(office -> draft.senses().stream().anyMatch(sense -> sense.endsWith(office)));
    }

    /** The two people last told of, here or in the sentence before; nobody where there are no two. */
    static List<Draft> lastTwo(Sentence sentence, List<Draft> drafts) {
        List<Draft> people = drafts.stream()
                .filter(draft -> draft.is(Candidate.Shape.PERSON)
                        && draft.isNamed()
                        && draft.lastSentence() >= sentence.index() - 1)
                .sorted(Comparator.comparing(Pairs::last).reversed())
                .limit(2)
                .toList();
        return people.size() == 2 ? people : List.of();
    }

    private static List<Draft> latest(Sentence sentence, List<Draft> drafts, Predicate<Draft> fits) {
        List<Draft> recent = drafts.stream()
                .filter(fits)
                .filter(draft ->
                        draft.lastSentence() >= sentence.index() - REACH && draft.lastSentence() < sentence.index())
                .sorted(Comparator.comparing(Pairs::last).reversed())
                .toList();
        if (recent.size() < 2) {
            return List.of();
        }
        // Two who deal with each other are of two states, where the story has such.
        Draft one = recent.getFirst();
        Draft other = recent.stream()
                .skip(1)
                .filter(draft -> !draft.country().equals(one.country()))
                .findFirst()
                .orElse(recent.get(1));
        return Stream.of(one, other)
                .sorted(Comparator.comparing(
                        draft -> draft.mentions().getFirst().span()))
                .toList();
    }

    private static boolean isPair(Candidate candidate, Sentence sentence, Token head) {
        if (candidate.isName() || !candidate.profile().plural()) {
            return false;
        }
        boolean two = sentence.children(head).stream()
                .anyMatch(word -> word.index() < head.index() && word.isLemma("two", "2", "both"));
        boolean definite = candidate.reference() == Candidate.Reference.DEFINITE
                || sentence.children(head).stream().anyMatch(word -> word.isLemma("both"));
        // "the sides" are always the two.
        return definite && (two || candidate.senses().contains(SIDE));
    }

    private static Span last(Draft draft) {
        return draft.mentions().getLast().span();
    }

    private static boolean isOfficial(Draft draft) {
        return draft.is(Candidate.Shape.PERSON)
                && draft.isNamed()
                && draft.senses().stream().noneMatch(SPEAKING::contains)
                && (draft.known().isPresent()
                        || draft.candidates().stream()
                                .anyMatch(each -> each.role().isPresent()));
    }
}
