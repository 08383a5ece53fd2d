// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;

/** Which happenings are context rather than the story's news; codebook section 3.5. */
final class Background {
    private static final int NEWS_DAYS = 30; // ended more than 30 days before publication
    private static final String RECALLED = "background-recalled";
    private static final int WIDE = 300; // "in 2007": days told so widely are looked back on

    private final Optional<LocalDate> newsBegins;
    private final Dating dating;
    private final Narrative narrative;
    private final Map<Cluster, Step> known = new HashMap<>();

    Background(
            Optional<LocalDate> referenceDay,
            List<Cluster> clusters,
            Dating dating,
            Narrative narrative,
            Passages passages) {
        this.newsBegins = referenceDay.map(day -> day.minusDays(NEWS_DAYS));
        this.dating = dating;
        this.narrative = narrative;
        clusters.forEach(cluster -> own(cluster).ifPresent(step -> known.put(cluster, step)));
        Map<Integer, Set<Integer>> words = wordsOf(known.entrySet().stream()
                .filter(entry -> !entry.getValue().rule().equals(RECALLED))
                .map(Map.Entry::getKey)
                .toList());
        clusters.stream()
                .filter(cluster -> !known.containsKey(cluster) && hangs(cluster, words))
                .forEach(cluster -> known.put(
                        cluster, step("background-within", "told without a day as part of what lies further back")));
        Digressions digressions = new Digressions(clusters, narrative, passages, dating);
        digressions.inOrder().stream()
                .filter(cluster -> !known.containsKey(cluster) && digressions.holds(cluster, known::containsKey))
                .forEach(cluster ->
                        known.put(cluster, step("background-going-on", "goes on with what lies further back")));
    }

    /** Why a happening is background; nothing when it is news. */
    Optional<Step> of(Cluster cluster) {
        return Optional.ofNullable(known.get(cluster));
    }

    private Optional<Step> own(Cluster cluster) {
        Optional<DayRange> days = days(cluster);
        // "since the capital fell in 2014": what was done then was over then.
        boolean done = cluster.drafts().stream().allMatch(draft -> narrative.isThen(draft.mention()));
        Optional<LocalDate> ended =
                days.flatMap(DayRange::to).or(() -> done ? days.flatMap(DayRange::from) : Optional.empty());
        boolean old =
                ended.isPresent() && newsBegins.filter(ended.get()::isBefore).isPresent();
        if (old && !isNewsNow(cluster)) {
            return Optional.of(step("background-old", "ended more than " + NEWS_DAYS + " days before publication"));
        }
        if (newsBegins.isEmpty() && days.filter(Background::isWide).isPresent()) {
            return Optional.of(step("background-year", "told of a whole year"));
        }
        if (cluster.drafts().stream().allMatch(this::isDescription)) {
            return Optional.of(step("background-described", "told only to say who or what is meant"));
        }
        // "Last year" may end in the weeks of the news and still look back.
        boolean fresh = ended.isPresent()
                && newsBegins.isPresent()
                && days.filter(Background::isWide).isEmpty();
        boolean recalled =
                cluster.drafts().stream().allMatch(draft -> draft.mention().recalled());
        return recalled && !fresh && !cluster.inLead()
                ? Optional.of(step(RECALLED, "every mention is worded as recall"))
                : Optional.empty();
    }

    // "is convicted of a murder in 2022": the lead tells it in the present, and the day is that of the crime.
    private boolean isNewsNow(Cluster cluster) {
        return cluster.inLead()
                && cluster.drafts().stream()
                        .anyMatch(draft -> draft.part() == Draft.Part.LEAD
                                && narrative.token(draft.mention()).isVerb()
                                && narrative.token(draft.mention()).isRelation("root", "conj")
                                && narrative.isNow(draft.mention()));
    }

    private Optional<DayRange> days(Cluster cluster) {
        return dating.of(cluster).map(dated -> dated.time().days());
    }

    private static boolean isWide(DayRange days) {
        return days.from().isPresent()
                && days.to()
                        .filter(last -> last.isAfter(days.from().get().plusDays(WIDE)))
                        .isPresent();
    }

    // "the jailed editor", "her slain husband"
    private boolean isDescription(Draft draft) {
        Token token = narrative.token(draft.mention());
        return token.isVerb() && token.isRelation("amod") && !token.xpos().equals("VBG");
    }

    private static Map<Integer, Set<Integer>> wordsOf(List<Cluster> clusters) {
        Map<Integer, Set<Integer>> words = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                words.computeIfAbsent(draft.mention().sentence(), fresh -> new HashSet<>())
                        .add(draft.mention().token());
            }
        }
        return words;
    }

    // "was sentenced in 2007 on charges of fraud", "in 2007, after protests that police broke up"
    private boolean hangs(Cluster cluster, Map<Integer, Set<Integer>> words) {
        boolean undated = days(cluster).filter(DayRange::isKnown).isEmpty();
        return undated
                && !cluster.inLead()
                && cluster.drafts().stream()
                        .allMatch(draft ->
                                isPart(draft, words.getOrDefault(draft.mention().sentence(), Set.of())));
    }

    // What a clause or phrase further down tells; what is joined to it is news of its own, and so is what is said.
    private boolean isPart(Draft draft, Set<Integer> words) {
        Sentence sentence = narrative.sentence(draft.mention());
        Token at = narrative.token(draft.mention());
        if (!at.upos().isNominal() && Deeds.isStatement(draft.mention().type())) {
            return false;
        }
        boolean below = false;
        while (at.head() != Token.ROOT) {
            below |= !at.isRelation("conj", "parataxis");
            at = sentence.token(at.head());
            if (below && words.contains(at.index())) {
                return true;
            }
        }
        return false;
    }

    private static Step step(String rule, String says) {
        return new Step("background", rule, Optional.empty(), says);
    }
}
