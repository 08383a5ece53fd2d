// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Ties mentions to actors, in reading order. */
final class Coreference {
    // A state's soldiers or police are one actor, however many of them a phrase counts.
    private static final Set<String> FORCES = Set.of("troops", "police", "security forces", "coast guard", "protester");
    private static final Set<String> ATTACKERS = Set.of("attacker", "kidnapper", "gunman", "perpetrator", "assailant");
    // Who is told of without a country is of the ground the story stands on.
    private static final Set<String> LOCAL = Set.of("police", "people");
    private static final int NEIGHBOURS = 4;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Draft> fallen = new HashSet<>();
    private final Deque<Draft> suffering = new ArrayDeque<>(); // whoever was killed or hurt, the last first
    private final DraftIndex index = new DraftIndex();
    private final Map<Long, Draft> byHead = new LinkedHashMap<>();
    private final Map<Integer, List<Placed>> previous = new HashMap<>();

    private final int bodyBegins;

    /** Ties mentions of a story whose body begins with this sentence. */
    Coreference(int bodyBegins) {
        this.bodyBegins = bodyBegins;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Ties a mention to the actor it refers to, or to a new one; a name may follow it in apposition. */
    Draft tie(Candidate candidate, Optional<Candidate> named, Marks marks, Optional<String> localCountry) {
        // "a journalist, Omar Bel", who has been told of before
        Optional<Tie> tie = tie(named.flatMap(index::person), "cast-apposition")
                .or(() -> apposition(candidate, marks.sentence()))
                .or(() -> besides(candidate, marks))
                .or(() -> candidate.isName()
                        ? named(candidate, marks, localCountry)
                        : described(candidate, localCountry)
                                .filter(found -> !isDoerOf(found.draft(), candidate, marks.sentence())))
                .or(() -> tie(Occupations.held(candidate, marks.sentence(), drafts), "cast-occupation"))
                .filter(found -> !isFallen(
                        found.draft(), marks.sentence(), candidate.anchor().head()))
                .filter(found -> !areOthers(found.draft(), candidate, marks.sentence()));
        Draft draft = tie.map(Tie::draft).orElseGet(() -> {
            Draft fresh = new Draft(localCountry);
            drafts.add(fresh);
            return fresh;
        });
        Token head = marks.sentence().token(candidate.anchor().head());
        if (Fates.dies(marks.sentence(), head)) {
            fallen.add(draft);
        }
        if (Fates.suffers(marks.sentence(), head)) {
            suffering.push(draft);
        }
        draft.add(candidate, tie.map(Tie::rule).orElse(candidate.rule()));
        index.add(draft, candidate, localCountry);
        // The last few: in "a leader of the Zetas cartel, X" the cartel and its name stand between.
        previous.merge(
                candidate.anchor().sentence(),
                List.of(new Placed(draft, candidate)),
                (before, now) -> Stream.concat(now.stream(), before.stream())
                        .limit(NEIGHBOURS)
                        .toList());
        byHead.putIfAbsent(key(candidate.anchor().sentence(), candidate.anchor().head()), draft);
        return draft;
    }

    /** Whether an actor was killed, and a word of which the sentence tells that it lives cannot mean it. */
    boolean isFallen(Draft draft, Sentence sentence, int token) {
        return fallen.contains(draft) && Fates.lives(sentence, sentence.token(token));
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
                    case BARE -> Fates.acts(sentence, head);
                    case INDEFINITE -> isCounted(candidate) && !Fates.suffers(sentence, head);
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

    /** The mention before, in the same sentence. */
    private record Placed(Draft draft, Candidate candidate) {}

    // "the mayor of London, X" and "X, a lawmaker from Mosul", where the parse does not say so.
    private Optional<Tie> besides(Candidate candidate, Marks marks) {
        return tie(
                previous.getOrDefault(candidate.anchor().sentence(), List.of()).stream()
                        .filter(placed -> placed.candidate().isName() != candidate.isName())
                        .filter(placed -> Besides.stand(marks, placed.candidate(), candidate))
                        .map(Placed::draft)
                        .filter(draft -> mayBeApposed(draft, candidate))
                        .filter(draft -> candidate.isName() != draft.isNamed())
                        .findFirst(),
                "cast-apposition");
    }

    /** A found antecedent and what found it. */
    private record Tie(Draft draft, String rule) {}

    private static Optional<Tie> tie(Optional<Draft> draft, String rule) {
        return draft.map(found -> new Tie(found, rule));
    }

    // "X, a lawmaker" and "the minister, X": one of the two describes the other.
    private Optional<Tie> apposition(Candidate candidate, Sentence sentence) {
        Token head = sentence.token(candidate.anchor().head());
        Optional<Token> above =
                head.isRelation("appos", "nmod:desc") ? sentence.head(head) : Naming.named(sentence, head);
        return tie(
                above.flatMap(token -> headedAt(sentence.index(), token.index()))
                        .filter(draft -> mayBeApposed(draft, candidate)),
                "cast-apposition");
    }

    private static boolean mayBeApposed(Draft draft, Candidate candidate) {
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

    private Optional<Tie> named(Candidate candidate, Marks marks, Optional<String> localCountry) {
        if (candidate.shape() == Candidate.Shape.NATION) {
            return tie(index.latest("nation:" + candidate.profile().country().orElse("")), candidate.rule());
        }
        Optional<Draft> known = candidate.known().flatMap(actor -> index.latest("id:" + actor.id()));
        if (known.isPresent()) {
            return tie(known, "cast-directory");
        }
        Optional<Draft> person = index.person(candidate);
        if (candidate.shape() == Candidate.Shape.PERSON) {
            return tie(person, "cast-short-name")
                    .or(() -> isOneWord(candidate) ? tie(index.body(candidate), "cast-short-name") : Optional.empty())
                    .or(() -> tie(holder(candidate), "cast-office"))
                    .or(() -> tie(Introductions.introduced(candidate, marks, drafts), "cast-introduced"));
        }
        // The reader model often takes a last name alone for an organization.
        if (isOneWord(candidate)
                && candidate.senses().isEmpty()
                && candidate.known().isEmpty()
                && person.isPresent()) {
            return tie(person, "cast-short-name");
        }
        Optional<Draft> body = index.body(candidate);
        if (body.isPresent()) {
            return tie(body, "cast-same-name");
        }
        boolean itself = candidate.senses().isEmpty()
                || candidate
                        .known()
                        .filter(actor -> actor.kind() != ActorKind.GOVERNMENT)
                        .isPresent();
        return itself ? Optional.empty() : described(candidate, localCountry);
    }

    // "the Greek foreign minister" of the lead gets a name further down.
    private Optional<Draft> holder(Candidate candidate) {
        return candidate.senses().stream()
                .flatMap(sense -> index.all("sense:" + sense).stream())
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

    private Optional<Tie> described(Candidate candidate, Optional<String> localCountry) {
        if (candidate.senses().contains("government")
                && candidate.qualifiers().isEmpty()
                && !candidate.profile().plural()) {
            if (candidate.profile().country().isEmpty() && candidate.reference() == Candidate.Reference.DEFINITE) {
                Optional<Draft> named = index.latest("government");
                if (named.isPresent()) {
                    return tie(named, "cast-government");
                }
            }
            String code = candidate.profile().country().or(() -> localCountry).orElse("");
            return tie(index.latest("nation:" + code), "cast-government");
        }
        if (candidate.senses().contains("hurt") && !suffering.isEmpty()) {
            return tie(Optional.of(suffering.getFirst()), "cast-hurt");
        }
        if (candidate.qualifiers().contains("enemy")) {
            Optional<Draft> enemy = index.latest("kind:" + ActorKind.ARMED_GROUP);
            if (enemy.isPresent()) {
                return tie(enemy, "cast-definite");
            }
        }
        boolean force = candidate.means(FORCES);
        boolean fresh = candidate.reference() == Candidate.Reference.INDEFINITE && !force;
        boolean office = candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.shape() == Candidate.Shape.PERSON
                && candidate.profile().country().isEmpty();
        if (office) {
            Optional<Draft> holder = mostTold(candidate, localCountry);
            if (holder.isPresent()) {
                return tie(holder, "cast-same-noun");
            }
        }
        for (String sense : candidate.senses()) {
            for (Draft draft : index.all("sense:" + sense)) {
                // "Farmers block roads" in the headline are the "thousands of farmers" of the lead.
                if ((!fresh || draft.lastSentence() < bodyBegins)
                        && !isAnew(draft, candidate)
                        && compatible(draft, candidate, localCountry)) {
                    return tie(Optional.of(draft), "cast-same-noun");
                }
            }
        }
        Optional<Draft> counted = HeadCounts.again(candidate, drafts, bodyBegins);
        if (counted.isPresent()) {
            return tie(counted, "cast-same-number");
        }
        if (fresh) {
            return Optional.empty();
        }
        if (candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.profile().plural()
                && candidate.means(ATTACKERS)) {
            Optional<Draft> violent = index.latest("violent");
            if (violent.isPresent()) {
                return tie(violent, "cast-definite"); // "the attackers", of the militants told of before
            }
        }
        if (candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.senses().contains("militants")
                && candidate.qualifiers().isEmpty()) {
            Optional<Draft> group = index.latest("kind:" + ActorKind.ARMED_GROUP);
            if (group.isPresent()) {
                return tie(group, "cast-definite");
            }
        }
        if (candidate.reference() != Candidate.Reference.DEFINITE
                || candidate.profile().plural()) {
            return Optional.empty();
        }
        return tie(index.compatriot(candidate), "cast-compatriot")
                .or(() -> tie(index.generic(candidate), "cast-definite"));
    }

    // "Fifty farmers marched over the killing of farmers": who is meant again in the same sentence is "them".
    private static boolean isAnew(Draft draft, Candidate candidate) {
        return candidate.reference() == Candidate.Reference.BARE
                && candidate.shape() == Candidate.Shape.PEOPLE
                && isCounted(draft.first())
                && draft.lastSentence() == candidate.anchor().sentence();
    }

    // "The president", of two the story names: the one it tells more of, of equals the one named first.
    private Optional<Draft> mostTold(Candidate candidate, Optional<String> localCountry) {
        Optional<Draft> best = Optional.empty();
        for (String sense : candidate.senses()) {
            for (Draft draft : index.all("sense:" + sense)) {
                boolean more = best.isEmpty()
                        || draft.mentions().size() >= best.get().mentions().size();
                boolean titled = draft.candidates().stream()
                        .anyMatch(each -> each.isName() && each.senses().contains(sense));
                if (more && titled && compatible(draft, candidate, localCountry)) {
                    best = Optional.of(draft);
                }
            }
        }
        return best;
    }

    // "rebels of the Liberation Army, the army said"
    private static boolean areEnemies(Draft draft, Candidate candidate) {
        boolean army = candidate.profile().sector().equals(Optional.of(Sector.MIL));
        return army
                && draft.known().filter(actor -> actor.sector() == Sector.REB).isPresent();
    }

    private static boolean compatible(Draft draft, Candidate candidate, Optional<String> localCountry) {
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

    private static boolean isCounted(Candidate candidate) {
        return candidate.shape() == Candidate.Shape.PEOPLE && candidate.reference() == Candidate.Reference.INDEFINITE;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
