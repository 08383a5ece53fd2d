// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Remembers who was joined by "and", whom "the three countries", "the two groups" and "both sides" count later. */
final class Coordinations {
    private static final int REACH = 3; // sentences back
    private static final int REMEMBERED = 12;
    private static final int ANY = 0;
    private static final String SIDE = "side";
    private final Deque<Joined> groups = new ArrayDeque<>(); // the last first
    private final Coreference coreference;
    private final CastWords words;

    Coordinations(Coreference coreference, CastWords words) {
        this.words = words;
        this.coreference = coreference;
    }

    /** Those joined, in which sentence, under which word. */
    private record Joined(int sentence, int first, List<Draft> drafts) {}

    /** Takes in a word: "Peru, Chile [and Bolivia]", "the army clashed [with rebels]". */
    void read(Sentence sentence, Token token) {
        if (token.isRelation("conj") && token.upos().isNominal()) {
            Token first = Positions.firstConjunct(sentence, token);
            note(
                    sentence,
                    first,
                    Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                            .filter(word -> word.index() <= token.index()));
        } else if (token.isRelation("obl")) {
            sentence.head(token)
                    .filter(verb -> words.holds(CastWords.Kind.CLASHING, verb)
                            && Positions.preposition(sentence, token).equals("with"))
                    .ifPresent(verb -> note(
                            sentence,
                            token,
                            Stream.concat(sentence.children(verb, "nsubj").stream(), Stream.of(token))));
        }
    }

    private void note(Sentence sentence, Token first, Stream<Token> joined) {
        List<Draft> drafts = joined.flatMap(word -> coreference.headedAt(sentence.index(), word.index()).stream())
                .distinct()
                .toList();
        if (drafts.size() < 2) {
            return;
        }
        groups.removeIf(group -> group.sentence() == sentence.index() && group.first() == first.index());
        groups.addFirst(new Joined(sentence.index(), first.index(), drafts));
        if (groups.size() > REMEMBERED) {
            groups.removeLast();
        }
    }

    /** Whether a mention counts states told of before: "the two countries", "both nations". */
    boolean countsStates(Candidate candidate, Sentence sentence) {
        return candidate.means(words.of(CastWords.Kind.STATE))
                && candidate
                        .profile()
                        .country()
                        .filter(code -> !code.equals(Actor.INTERNATIONAL))
                        .isEmpty()
                && number(candidate, sentence) > ANY;
    }

    /** Those whom a mention counts; empty for words that count nobody and where none told of fit. */
    List<Draft> of(Candidate candidate, Sentence sentence) {
        if (candidate.isName() || !candidate.profile().plural()) {
            return List.of();
        }
        int number = number(candidate, sentence);
        boolean sides = candidate.senses().contains(SIDE);
        if (number < 0 || (number == ANY && !sides)) {
            return List.of();
        }
        Predicate<Draft> fits = fits(candidate, sides);
        return groups.stream()
                .filter(group -> group.sentence() >= sentence.index() - REACH)
                .filter(group -> number == ANY || group.drafts().size() == number)
                .filter(group -> group.drafts().stream().allMatch(fits))
                .map(Joined::drafts)
                .findFirst()
                .orElse(List.of());
    }

    // How many a definite phrase counts: "the three", "both", "all four"; none for "three men".
    private static int number(Candidate candidate, Sentence sentence) {
        Token head = sentence.token(candidate.anchor().head());
        boolean both = false;
        boolean all = false;
        int number = ANY;
        for (Token word : sentence.children(head, "nummod", "det", "det:predet", "cc:preconj", "amod")) {
            both |= word.isLemma("both");
            all |= word.isLemma("all");
            number = Math.max(number, SmallNumbers.of(word.form()).orElse(ANY));
        }
        boolean more = sentence.children(head, "amod").stream().anyMatch(word -> word.isLemma("other", "more"));
        boolean definite = both || (all ? number > ANY : candidate.reference() == Candidate.Reference.DEFINITE);
        return definite && !more && sentence.children(head, "nmod", "nmod:poss").isEmpty() ? number : -1;
    }

    private Predicate<Draft> fits(Candidate candidate, boolean sides) {
        if (sides) {
            return draft -> !draft.is(Candidate.Shape.PERSON)
                    && draft.first()
                            .profile()
                            .sector()
                            .filter(Sector.CVL::equals)
                            .isEmpty();
        }
        if (candidate.means(words.of(CastWords.Kind.STATE))) {
            return draft -> draft.is(Candidate.Shape.NATION);
        }
        if (candidate.means(words.of(CastWords.Kind.BODY))) {
            return draft -> draft.is(Candidate.Shape.BODY);
        }
        return candidate.shape() == Candidate.Shape.PEOPLE
                        && candidate.profile().country().isEmpty()
                ? draft -> draft.is(Candidate.Shape.PERSON) && !draft.isPlural()
                : draft -> false;
    }
}
