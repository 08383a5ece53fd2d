// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.coding.EventMention;
import org.dateline.ontology.Mode;

/** The happenings of a story in the order in which its body tells them. */
final class Telling {
    /** One wording of a happening in the body, and the passage it stands in. */
    record Told(Cluster cluster, Draft draft, int paragraph) {
        EventMention mention() {
            return draft.mention();
        }
    }

    private final List<Cluster> clusters;
    private final List<Told> told = new ArrayList<>();
    private final Map<Integer, List<Told>> bySentence = new HashMap<>();
    private final Map<Cluster, Integer> first = new HashMap<>();

    Telling(Passages passages, List<Cluster> clusters) {
        this.clusters = clusters;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                if (draft.part() == Draft.Part.LEAD || draft.part() == Draft.Part.BODY) {
                    passages.at(draft.mention().trigger().start())
                            .ifPresent(passage -> told.add(new Told(cluster, draft, passage)));
                }
            }
        }
        told.sort(Comparator.comparing(each -> each.mention().trigger()));
        for (int i = 0; i < told.size(); i++) {
            first.putIfAbsent(told.get(i).cluster(), i);
        }
        told.forEach(each -> bySentence
                .computeIfAbsent(each.mention().sentence(), fresh -> new ArrayList<>())
                .add(each));
    }

    /** The place in the telling at which a happening is first told; none for what the headline alone tells. */
    OptionalInt firstOf(Cluster cluster) {
        Integer at = first.get(cluster);
        return cluster.onlyHeadline() || at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The wording at a place in the telling, from 0. */
    Told at(int place) {
        return told.get(place);
    }

    /** The wordings of one sentence. */
    List<Told> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The clusters in the order in which the body tells them, those of the headline alone last. */
    List<Cluster> inOrder() {
        Set<Cluster> ordered = new LinkedHashSet<>();
        told.forEach(each -> ordered.add(each.cluster()));
        ordered.addAll(clusters);
        return List.copyOf(ordered);
    }

    /** What a headline tells is what the body tells first of that kind. */
    Optional<Cluster> retold(Cluster headline, Predicate<Cluster> fits) {
        boolean pointing = headline.inLead()
                && headline.drafts().stream()
                        .allMatch(draft ->
                                draft.part() == Draft.Part.HEADLINE || draft.pointing() == Draft.Pointing.BACK);
        if (!headline.onlyHeadline() && !pointing) {
            return Optional.empty();
        }
        return told.stream()
                .map(Told::cluster)
                .filter(body -> body != headline
                        && body.type() == headline.type()
                        && body.factuality() == headline.factuality()
                        && body.modes().contains(Mode.VISIT) == headline.modes().contains(Mode.VISIT)
                        && fits.test(body)
                        && (headline.onlyHeadline() || body.involves(headline.actors())))
                .findFirst();
    }
}
