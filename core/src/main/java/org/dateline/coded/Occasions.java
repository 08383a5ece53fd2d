// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * The happening whose day and place another shares that is told on without its own: what is told in one breath with it, what
 * the telling goes on with, what its speaker goes on saying. Codebook section 3.4: "unless the sentence plainly continues
 * a dated occasion".
 */
final class Occasions {
    // How many paragraphs on the telling may go without a new day.
    private static final int PARAGRAPHS = 2;
    private static final int NEAR = 3;

    private record Told(Cluster cluster, Draft draft, int paragraph) {}

    private final Narrative narrative;
    private final Sayings sayings;
    private final List<Told> told = new ArrayList<>();
    private final Map<Integer, List<Told>> bySentence = new HashMap<>();
    private final Map<Cluster, Integer> first = new HashMap<>();
    private final Map<String, List<Cluster>> visits = new HashMap<>();
    private final List<Cluster> clusters;

    Occasions(Passages passages, List<Cluster> clusters, Narrative narrative, Sayings sayings) {
        this.narrative = narrative;
        this.sayings = sayings;
        this.clusters = clusters;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                if (draft.part() == Draft.Part.LEAD || draft.part() == Draft.Part.BODY) {
                    passages.at(draft.mention().trigger().start())
                            .ifPresent(passage -> told.add(new Told(cluster, draft, passage)));
                }
            }
        }
        told.sort(Comparator.comparing(each -> each.draft().mention().trigger()));
        for (int i = 0; i < told.size(); i++) {
            first.putIfAbsent(told.get(i).cluster(), i);
        }
        clusters.stream()
                .filter(cluster -> cluster.modes().contains(Mode.VISIT))
                .forEach(visit -> country(visit)
                        .ifPresent(country -> visits.computeIfAbsent(country, fresh -> new ArrayList<>())
                                .add(visit)));
        told.forEach(each -> bySentence
                .computeIfAbsent(each.draft().mention().sentence(), fresh -> new ArrayList<>())
                .add(each));
    }

    /** The visits of the story. */
    Stream<Cluster> visits() {
        return visits.values().stream().flatMap(List::stream);
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
                        && (headline.onlyHeadline() || shares(body, headline.actors())))
                .findFirst();
    }

    /** The happening that this one goes with, among those that pass. */
    Optional<Cluster> of(Cluster cluster, Predicate<Cluster> fits) {
        Integer at = first.get(cluster);
        if (cluster.onlyHeadline() || at == null) {
            return Optional.empty();
        }
        Told own = told.get(at);
        if (narrative.isLookedBackOn(own.draft().mention())) {
            return Optional.empty();
        }
        if (cluster.factuality() == Factuality.PLANNED && cluster.type() == EventType.CONSULT) {
            return visit(cluster, fits).or(() -> plannedBefore(own, at, fits));
        }
        if (cluster.factuality() != Factuality.HAPPENED) {
            return Optional.empty();
        }
        if (Deeds.isStatement(cluster.type())) {
            return saidBefore(own, at, fits);
        }
        if (cluster.modes().contains(Mode.PHONE)) {
            return Optional.empty();
        }
        return beside(own, fits).or(() -> visit(cluster, fits)).or(() -> goingOn(own, at, fits));
    }

    // "Police fired tear gas as they stormed", "at the airport,
    // where he was arriving", "strengthened … during the rally"
    private Optional<Cluster> beside(Told own, Predicate<Cluster> fits) {
        Sentence sentence = narrative.sentence(own.draft().mention());
        Token token = narrative.token(own.draft().mention());
        if (own.draft().mention().recalled() || narrative.isNow(own.draft().mention())) {
            return Optional.empty();
        }
        Optional<Cluster> best = Optional.empty();
        int nearest = NEAR + 1;
        for (Told other : bySentence.getOrDefault(own.draft().mention().sentence(), List.of())) {
            if (other.cluster() == own.cluster()
                    || !isAnchor(other, fits)
                    || narrative.isSpokenOfBy(
                            own.draft().mention(), other.draft().mention())) {
                continue;
            }
            int steps = steps(sentence, token, narrative.token(other.draft().mention()));
            if (steps < nearest) {
                nearest = steps;
                best = Optional.of(other.cluster());
            }
        }
        return best;
    }

    // Steps along the tree; far away when something on the way puts one before or after the other.
    private int steps(Sentence sentence, Token one, Token other) {
        List<Token> up = new ArrayList<>(List.of(one));
        up.addAll(sentence.ancestors(one));
        List<Token> down = new ArrayList<>(List.of(other));
        down.addAll(sentence.ancestors(other));
        int above = 0;
        while (!down.contains(up.get(above))) {
            above++;
        }
        int below = down.indexOf(up.get(above));
        boolean joined = !narrative.parts(up.get(above))
                && up.subList(0, above).stream().allMatch(step -> joins(sentence, step))
                && down.subList(0, below).stream().allMatch(step -> joins(sentence, step));
        return joined ? above + below : Integer.MAX_VALUE;
    }

    private boolean joins(Sentence sentence, Token step) {
        return switch (ClauseDistance.base(step)) {
            case "conj", "nsubj", "obj", "xcomp" -> !narrative.parts(step);
            case "advcl" -> sentence.has(step, "mark") && narrative.isBeside(sentence, step);
            case "acl" -> isWhere(sentence, step) || narrative.isRunning(sentence, step);
            case "obl", "nmod" -> narrative.isWithin(sentence, step);
            default -> false;
        };
    }

    private static boolean isWhere(Sentence sentence, Token clause) {
        return sentence.children(clause, "advmod", "mark").stream().anyMatch(word -> word.isLemma("where", "when"));
    }

    // "In Arkania she met the premier": a meeting on a visit is of the days and at the place of the visit.
    private Optional<Cluster> visit(Cluster meeting, Predicate<Cluster> fits) {
        if (meeting.type() != EventType.CONSULT || meeting.modes().contains(Mode.VISIT)) {
            return Optional.empty();
        }
        return country(meeting)
                .flatMap(country -> visits.getOrDefault(country, List.of()).stream()
                        .filter(visit -> visit.factuality() == meeting.factuality()
                                && fits.test(visit)
                                && shares(visit, meeting.actors()))
                        .findFirst());
    }

    private static Optional<String> country(Cluster cluster) {
        return cluster.place().flatMap(place -> place.place().country());
    }

    // "She will also meet the opposition": the next appointment of the same day of a trip.
    private Optional<Cluster> plannedBefore(Told own, int at, Predicate<Cluster> fits) {
        for (int i = at - 1; i >= 0 && told.get(i).paragraph() == own.paragraph(); i--) {
            Cluster before = told.get(i).cluster();
            if (before != own.cluster()
                    && before.type() == EventType.CONSULT
                    && before.factuality() == Factuality.PLANNED
                    && shares(before, own.cluster().actors())) {
                boolean elsewhere = country(own.cluster()).isPresent()
                        && country(before).isPresent()
                        && !country(own.cluster()).equals(country(before));
                return elsewhere || !fits.test(before) || own.cluster().modes().contains(Mode.VISIT)
                        ? Optional.empty()
                        : Optional.of(before);
            }
        }
        return Optional.empty();
    }

    // The next sentence of the telling; in the next paragraph of those known, beyond only while the same people act.
    private Optional<Cluster> goingOn(Told own, int at, Predicate<Cluster> fits) {
        EventMention mention = own.draft().mention();
        if (mention.recalled() || !narrative.isThen(mention) || !narrative.isOnTheLine(mention)) {
            return Optional.empty();
        }
        Set<String> parties = parties(own.cluster());
        for (int i = at - 1; i >= 0 && own.paragraph() - told.get(i).paragraph() <= PARAGRAPHS; i--) {
            Told before = told.get(i);
            boolean meeting = own.cluster().type() == EventType.CONSULT;
            if (isElsewhere(own.cluster(), before.cluster())
                    || (meeting && before.cluster().type() != EventType.CONSULT)) {
                continue;
            }
            boolean near = before.paragraph() == own.paragraph()
                    || shares(before.cluster(), parties)
                    || (narrative.hasKnownSubject(mention)
                            && (own.paragraph() - before.paragraph() == 1
                                    || before.cluster().inLead()));
            if (isAnchor(before, fits)
                    && before.cluster() != own.cluster()
                    && before.draft().mention().sentence() < mention.sentence()
                    && (before.paragraph() == own.paragraph()
                            || !Deeds.isStatement(before.cluster().type()))
                    && narrative.isOnTheLine(before.draft().mention())) {
                return near ? Optional.of(before.cluster()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isElsewhere(Cluster one, Cluster other) {
        return country(one).isPresent()
                && country(other).isPresent()
                && !country(one).equals(country(other));
    }

    // The same speaker goes on in the same breath.
    private Optional<Cluster> saidBefore(Told own, int at, Predicate<Cluster> fits) {
        Set<String> speakers = new HashSet<>(own.cluster().actors());
        speakers.addAll(sayings.speakers(own.draft().mention()));
        if (own.draft().mention().recalled()) {
            return Optional.empty();
        }
        for (int i = at - 1; i >= 0 && own.paragraph() - told.get(i).paragraph() <= 1; i--) {
            Told before = told.get(i);
            boolean spoke = Deeds.isStatement(before.cluster().type())
                    || before.cluster().type() == EventType.CONSULT;
            if (spoke
                    && before.cluster() != own.cluster()
                    && isAnchor(before, fits)
                    && before.cluster().actors().stream().anyMatch(speakers::contains)) {
                return Optional.of(before.cluster());
            }
        }
        return Optional.empty();
    }

    private static boolean isAnchor(Told told, Predicate<Cluster> fits) {
        return told.cluster().factuality() == Factuality.HAPPENED
                && !told.draft().mention().recalled()
                && fits.test(told.cluster());
    }

    private static Set<String> parties(Cluster cluster) {
        Set<String> parties = new HashSet<>(cluster.actors());
        parties.addAll(cluster.recipients());
        return parties;
    }

    private static boolean shares(Cluster cluster, Set<String> parties) {
        return cluster.actors().stream().anyMatch(parties::contains)
                || cluster.recipients().stream().anyMatch(parties::contains);
    }
}
