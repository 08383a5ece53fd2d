// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Ties mentions to actors, in reading order. */
final class Coreference {
    private static final int NEIGHBOURS = 4;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Draft> fallen = new HashSet<>();
    private final Deque<Draft> suffering = new ArrayDeque<>(); // whoever was killed or hurt, the last first
    private final DraftIndex index;
    private final NamedBefore names;
    private final Fates fates;
    private final Occupations occupations;
    private final DescribedBefore descriptions;
    private final Map<Long, Draft> byHead = new LinkedHashMap<>();
    private final Deque<Placed> previous = new ArrayDeque<>(); // the last mentions, the last first

    /** Ties mentions of a story whose body begins with this sentence. */
    Coreference(int bodyBegins, CastWords words) {
        this.index = new DraftIndex(words);
        this.names = new NamedBefore(index);
        this.fates = new Fates(words);
        this.occupations = new Occupations(words);
        this.descriptions = new DescribedBefore(index, drafts, suffering, bodyBegins, words);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Ties a mention to the actor it refers to, or to a new one; a name may follow it in apposition. */
    Draft tie(Candidate candidate, Optional<Candidate> named, Marks marks, Optional<String> localCountry) {
        // "a journalist, Omar Bel", who has been told of before
        Optional<Tie> tie = Tie.of(named.flatMap(names::person), "cast-apposition")
                .or(() -> apposition(candidate, marks.sentence()))
                .or(() -> besides(candidate, marks))
                .or(() -> candidate.isName()
                        ? named(candidate, marks, localCountry)
                        : introduces(candidate, named, marks.sentence())
                                ? Optional.empty()
                                : descriptions
                                        .of(candidate, localCountry)
                                        .filter(found -> !isDoerOf(found.draft(), candidate, marks.sentence())))
                .or(() -> Tie.of(occupations.held(candidate, marks.sentence(), drafts), "cast-occupation"))
                .filter(found -> !isFallen(
                        found.draft(), marks.sentence(), candidate.anchor().head()))
                .filter(found -> !areOthers(found.draft(), candidate, marks.sentence()));
        Draft draft = tie.map(Tie::draft).orElseGet(() -> {
            Draft fresh = new Draft(localCountry);
            drafts.add(fresh);
            return fresh;
        });
        Token head = marks.sentence().token(candidate.anchor().head());
        if (fates.dies(marks.sentence(), head)) {
            fallen.add(draft);
        }
        if (fates.suffers(marks.sentence(), head)) {
            suffering.push(draft);
        }
        draft.add(candidate, tie.map(Tie::rule).orElse(candidate.rule()));
        index.add(draft, candidate, localCountry);
        // The last few: in "a leader of the Zetas cartel, X" the cartel and its name stand between.
        previous.addFirst(new Placed(draft, candidate));
        if (previous.size() > NEIGHBOURS) {
            previous.removeLast();
        }
        byHead.putIfAbsent(key(candidate.anchor().sentence(), candidate.anchor().head()), draft);
        return draft;
    }

    // "its envoy, Omar Bel": somebody whom the story did not tell of, and no envoy of others.
    private static boolean introduces(Candidate candidate, Optional<Candidate> named, Sentence sentence) {
        return named.isPresent()
                && sentence.has(sentence.token(candidate.anchor().head()), "nmod:poss");
    }

    /** Whether an actor was killed, and a word of which the sentence tells that it lives cannot mean it. */
    boolean isFallen(Draft draft, Sentence sentence, int token) {
        return fallen.contains(draft) && fates.lives(sentence, sentence.token(token));
    }

    // "He met the president": whoever does something to somebody is another.
    private boolean isDoerOf(Draft draft, Candidate candidate, Sentence sentence) {
        Token first = Positions.firstConjunct(
                sentence, sentence.token(candidate.anchor().head()));
        return draft.is(Candidate.Shape.PERSON)
                && first.isRelation("obj", "iobj", "obl")
                && sentence.head(first).stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .flatMap(subject -> headedAt(sentence.index(), subject.index()).stream())
                        .anyMatch(draft::equals);
    }

    // "Three soldiers were killed … Troops pursued them", "has 900 soldiers there": none of the dead.
    private boolean areOthers(Draft draft, Candidate candidate, Sentence sentence) {
        Token head = sentence.token(candidate.anchor().head());
        return fallen.contains(draft)
                && candidate.shape() == Candidate.Shape.PEOPLE
                && !candidate.isName()
                && switch (candidate.reference()) {
                    case BARE -> fates.acts(sentence, head);
                    case INDEFINITE -> Agreement.isCounted(candidate) && !fates.suffers(sentence, head);
                    default -> false;
                };
    }

    /** Notes that a pronoun stands for an actor. */
    void stands(Draft draft, int sentence, int token) {
        byHead.putIfAbsent(key(sentence, token), draft);
    }

    Optional<Draft> headedAt(int sentence, int token) {
        return Optional.ofNullable(byHead.get(key(sentence, token)));
    }

    /** A mention with its actor. */
    private record Placed(Draft draft, Candidate candidate) {}

    // "the mayor of London, X" and "X, a lawmaker from Mosul", where the parse does not say so.
    private Optional<Tie> besides(Candidate candidate, Marks marks) {
        return Tie.of(
                previous.stream()
                        .filter(placed -> placed.candidate().isName() != candidate.isName()
                                && placed.candidate().anchor().sentence()
                                        == candidate.anchor().sentence())
                        .filter(placed -> Besides.stand(marks, placed.candidate(), candidate))
                        .map(Placed::draft)
                        .filter(draft -> Agreement.mayBeApposed(draft, candidate))
                        .filter(draft -> candidate.isName() != draft.isNamed())
                        .findFirst(),
                "cast-apposition");
    }

    // "X, a lawmaker" and "the minister, X": one of the two describes the other.
    private Optional<Tie> apposition(Candidate candidate, Sentence sentence) {
        Token head = sentence.token(candidate.anchor().head());
        Optional<Token> above =
                head.isRelation("appos", "nmod:desc") ? sentence.head(head) : Naming.named(sentence, head);
        return Tie.of(
                above.flatMap(token -> headedAt(sentence.index(), token.index()))
                        .filter(draft -> Agreement.mayBeApposed(draft, candidate)),
                "cast-apposition");
    }

    private Optional<Tie> named(Candidate candidate, Marks marks, Optional<String> localCountry) {
        if (candidate.shape() == Candidate.Shape.NATION) {
            return Tie.of(
                    index.latest(
                            DraftIndex.By.NATION, candidate.profile().country().orElse("")),
                    candidate.rule());
        }
        Optional<Draft> known = candidate.known().flatMap(actor -> index.latest(DraftIndex.By.ID, actor.id()));
        if (known.isPresent()) {
            return Tie.of(known, "cast-directory");
        }
        Optional<Draft> person = names.person(candidate);
        if (candidate.shape() == Candidate.Shape.PERSON) {
            return Tie.of(person, "cast-short-name")
                    .or(() ->
                            isOneWord(candidate) ? Tie.of(names.body(candidate), "cast-short-name") : Optional.empty())
                    .or(() -> Tie.of(holder(candidate), "cast-office"))
                    .or(() -> Tie.of(Introductions.introduced(candidate, marks, drafts), "cast-introduced"));
        }
        // The reader model often takes a last name alone for an organization.
        if (isOneWord(candidate)
                && candidate.senses().isEmpty()
                && candidate.known().isEmpty()
                && person.isPresent()) {
            return Tie.of(person, "cast-short-name");
        }
        Optional<Draft> body = names.body(candidate);
        if (body.isPresent()) {
            return Tie.of(body, "cast-same-name");
        }
        boolean itself = candidate.senses().isEmpty()
                || candidate
                        .known()
                        .filter(actor -> actor.kind() != ActorKind.GOVERNMENT)
                        .isPresent();
        return itself ? Optional.empty() : descriptions.of(candidate, localCountry);
    }

    // "the Greek foreign minister" of the lead gets a name further down.
    private Optional<Draft> holder(Candidate candidate) {
        return candidate.senses().stream()
                .flatMap(sense -> index.all(DraftIndex.By.SENSE, sense).stream())
                .filter(draft -> !draft.isNamed() && draft.is(Candidate.Shape.PERSON))
                .filter(draft -> draft.first().reference() != Candidate.Reference.INDEFINITE)
                .filter(draft -> draft.country().isEmpty()
                        || candidate.profile().country().isEmpty()
                        || draft.country().equals(candidate.profile().country()))
                .findFirst();
    }

    private static boolean isOneWord(Candidate candidate) {
        return !candidate.name().strip().contains(" ");
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
