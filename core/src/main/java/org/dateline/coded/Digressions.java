// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;

/**
 * Where a story looks back and goes on looking back: "In 2007 he dismissed the judge. Lawyers marched, and he gave way." What is
 * told there without a day of its own was then too, until the telling comes back to now.
 */
final class Digressions {
    private final Narrative narrative;
    private final Dating dating;
    private final Map<Integer, Set<Cluster>> bySentence = new TreeMap<>();
    private final Map<Integer, OptionalInt> passageOf = new TreeMap<>();

    Digressions(List<Cluster> clusters, Narrative narrative, Passages passages, Dating dating) {
        this.narrative = narrative;
        this.dating = dating;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                passageOf.put(
                        draft.mention().sentence(),
                        passages.at(draft.mention().trigger().start()));
                bySentence
                        .computeIfAbsent(draft.mention().sentence(), fresh -> new LinkedHashSet<>())
                        .add(cluster);
            }
        }
    }

    /** The happenings in reading order, each once, at the sentence that tells it first. */
    List<Cluster> inOrder() {
        return bySentence.values().stream().flatMap(Set::stream).distinct().toList();
    }

    /** Whether a happening is told in a digression, given what is known to lie further back. */
    boolean holds(Cluster cluster, Predicate<Cluster> liesBack) {
        return !cluster.inLead()
                && isUndated(cluster)
                && cluster.drafts().stream().allMatch(draft -> goesOn(cluster, draft, liesBack));
    }

    private boolean isUndated(Cluster cluster) {
        return dating.of(cluster)
                .map(dated -> dated.time().days())
                .filter(DayRange::isKnown)
                .isEmpty();
    }

    private boolean goesOn(Cluster cluster, Draft draft, Predicate<Cluster> liesBack) {
        if (!narrative.isThen(draft.mention())) {
            return false;
        }
        int sentence = draft.mention().sentence();
        List<Cluster> beside = others(cluster, sentence);
        // "The villagers, whose mill was burnt in 2007, welcomed it": the main clause is back in its own time.
        if (beside.stream().anyMatch(other -> isAside(draft, other))) {
            return false;
        }
        List<Cluster> anchors =
                beside.isEmpty() && isOnePassage(sentence, sentence - 1) ? others(cluster, sentence - 1) : beside;
        return !anchors.isEmpty() && anchors.stream().allMatch(liesBack);
    }

    // Whether one happening is told only in clauses that say who or what takes part in another.
    private boolean isAside(Draft above, Cluster other) {
        Sentence sentence = narrative.sentence(above.mention());
        Token head = narrative.token(above.mention());
        return other.drafts().stream()
                .map(Draft::mention)
                .filter(mention -> mention.sentence() == sentence.index())
                .map(narrative::token)
                .allMatch(token -> token.index() != head.index()
                        && sentence.dominates(head, token)
                        && Stream.concat(Stream.of(token), sentence.ancestors(token).stream())
                                .takeWhile(step -> step.index() != head.index())
                                .anyMatch(step -> step.isRelation("acl", "acl:relcl")));
    }

    private List<Cluster> others(Cluster cluster, int sentence) {
        return bySentence.getOrDefault(sentence, Set.of()).stream()
                .filter(other -> other != cluster)
                .toList();
    }

    private boolean isOnePassage(int one, int other) {
        OptionalInt passage = passageOf.getOrDefault(one, OptionalInt.empty());
        return passage.isPresent() && passage.equals(passageOf.getOrDefault(other, OptionalInt.empty()));
    }
}
