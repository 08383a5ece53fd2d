// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;

/** Finds whom a description such as "the premier" or "three soldiers" looks back to. */
final class DescribedBefore {
    private final DraftIndex index;
    private final StandIns standIns;
    private final List<Draft> drafts;
    private final Deque<Draft> suffering;
    private final int bodyBegins;
    private final CastWords words;

    /**
     * Looks among the actors of a story as they are found.
     *
     * @param index the actors by what mentions go by
     * @param drafts all of them, in reading order
     * @param suffering whoever was killed or hurt, the last first
     * @param bodyBegins the first sentence of the body
     * @param words what descriptions are told apart by
     */
    DescribedBefore(DraftIndex index, List<Draft> drafts, Deque<Draft> suffering, int bodyBegins, CastWords words) {
        this.index = index;
        this.standIns = new StandIns(index);
        this.drafts = drafts;
        this.suffering = suffering;
        this.bodyBegins = bodyBegins;
        this.words = words;
    }

    /** The actor whom a description means, and what tells so. */
    Optional<Tie> of(Candidate candidate, Optional<String> localCountry) {
        if (candidate.senses().contains("government")
                && candidate.qualifiers().isEmpty()
                && !candidate.profile().plural()) {
            if (candidate.profile().country().isEmpty() && candidate.reference() == Candidate.Reference.DEFINITE) {
                Optional<Draft> named = index.latest(DraftIndex.By.GOVERNMENT);
                if (named.isPresent()) {
                    return Tie.of(named, "cast-government");
                }
            }
            String code = candidate.profile().country().or(() -> localCountry).orElse("");
            return Tie.of(index.latest(DraftIndex.By.NATION, code), "cast-government");
        }
        if (candidate.senses().contains("hurt") && !suffering.isEmpty()) {
            return Tie.of(Optional.of(suffering.getFirst()), "cast-hurt");
        }
        if (candidate.qualifiers().contains("enemy")) {
            Optional<Draft> enemy = index.latest(DraftIndex.By.KIND, ActorKind.ARMED_GROUP.name());
            if (enemy.isPresent()) {
                return Tie.of(enemy, "cast-definite");
            }
        }
        boolean force = candidate.means(words.of(CastWords.Kind.FORCE));
        boolean fresh = candidate.reference() == Candidate.Reference.INDEFINITE && !force;
        boolean office = candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.shape() == Candidate.Shape.PERSON
                && candidate.profile().country().isEmpty();
        if (office) {
            Optional<Draft> holder = mostTold(candidate, localCountry);
            if (holder.isPresent()) {
                return Tie.of(holder, "cast-same-noun");
            }
        }
        for (String sense : candidate.senses()) {
            for (Draft draft : index.all(DraftIndex.By.SENSE, sense)) {
                // "Farmers block roads" in the headline are the "thousands of farmers" of the lead.
                if ((!fresh || draft.lastSentence() < bodyBegins)
                        && !isAnew(draft, candidate)
                        && Agreement.compatible(draft, candidate, localCountry)) {
                    return Tie.of(Optional.of(draft), "cast-same-noun");
                }
            }
        }
        Optional<Draft> counted = HeadCounts.again(candidate, drafts, bodyBegins);
        if (counted.isPresent()) {
            return Tie.of(counted, "cast-same-number");
        }
        if (fresh) {
            return Optional.empty();
        }
        if (candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.profile().plural()
                && candidate.means(words.of(CastWords.Kind.ATTACKER))) {
            Optional<Draft> violent = index.latest(DraftIndex.By.VIOLENT);
            if (violent.isPresent()) {
                return Tie.of(violent, "cast-definite"); // "the attackers", of the militants told of before
            }
        }
        if (candidate.reference() == Candidate.Reference.DEFINITE
                && candidate.senses().contains("militants")
                && candidate.qualifiers().isEmpty()) {
            Optional<Draft> group = index.latest(DraftIndex.By.KIND, ActorKind.ARMED_GROUP.name());
            if (group.isPresent()) {
                return Tie.of(group, "cast-definite");
            }
        }
        if (candidate.reference() != Candidate.Reference.DEFINITE
                || candidate.profile().plural()) {
            return Optional.empty();
        }
        return Tie.of(standIns.compatriot(candidate), "cast-compatriot")
                .or(() -> Tie.of(standIns.generic(candidate), "cast-definite"));
    }

    // "Fifty farmers marched over the killing of farmers": who is meant again in the same sentence is "them".
    private static boolean isAnew(Draft draft, Candidate candidate) {
        return candidate.reference() == Candidate.Reference.BARE
                && candidate.shape() == Candidate.Shape.PEOPLE
                && Agreement.isCounted(draft.first())
                && draft.lastSentence() == candidate.anchor().sentence();
    }

    // "The president", of two the story names: the one it tells more of, of equals the one named first.
    private Optional<Draft> mostTold(Candidate candidate, Optional<String> localCountry) {
        Optional<Draft> best = Optional.empty();
        for (String sense : candidate.senses()) {
            for (Draft draft : index.all(DraftIndex.By.SENSE, sense)) {
                boolean more = best.isEmpty()
                        || draft.mentions().size() >= best.get().mentions().size();
                boolean titled = draft.candidates().stream()
                        .anyMatch(each -> each.isName() && each.senses().contains(sense));
                if (more && titled && Agreement.compatible(draft, candidate, localCountry)) {
                    best = Optional.of(draft);
                }
            }
        }
        return best;
    }
}
