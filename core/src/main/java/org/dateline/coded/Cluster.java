// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Drafts held to tell one happening, in reading order; lives only while a story is joined. What pairs are compared by is kept summed up. */
final class Cluster {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final List<Step> merging = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> recipients = new LinkedHashSet<>();
    private final Set<Mode> modes = new LinkedHashSet<>();
    private final Set<String> instruments = new LinkedHashSet<>();
    private final List<EventPlace> places = new ArrayList<>();
    private final List<EventTime> times = new ArrayList<>();

    Cluster(Draft first) {
        add(first);
    }

    void add(Draft draft, Set<Ground> grounds) {
        add(draft);
        String why = String.join("; ", grounds.stream().map(Ground::toString).toList());
        merging.add(new Step(
                "mentions", "same-happening", Optional.of(draft.mention().trigger()), why));
    }

    private void add(Draft draft) {
        drafts.add(draft);
        bySentence
                .computeIfAbsent(draft.mention().sentence(), none -> new ArrayList<>())
                .add(draft);
        words.add(draft.word());
        actors.addAll(draft.actors());
        recipients.addAll(draft.recipients());
        recipients.removeAll(actors);
        modes.addAll(draft.mention().modes());
        instruments.addAll(draft.mention().instruments());
        draft.place().ifPresent(places::add);
        draft.time().ifPresent(times::add);
    }

    /** Why each mention after the first was held to tell the same. */
    List<Step> merging() {
        return merging;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Draft first() {
        return drafts.getFirst();
    }

    Draft last() {
        return drafts.getLast();
    }

    EventType type() {
        return first().mention().type();
    }

    /** Its drafts of one sentence. */
    List<Draft> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** As the body tells it: "Premier's visit to Chad" over a story may be one to come. */
    Factuality factuality() {
        return firstInBody().mention().factuality();
    }

    /** The lemmas it is told by. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    Set<String> actors() {
        return Collections.unmodifiableSet(actors);
    }

    /** Those it was done to, less those who also did it. */
    Set<String> recipients() {
        return Collections.unmodifiableSet(recipients);
    }

    /** All who did it or to whom it was done. */
    Set<String> parties() {
        Set<String> parties = new HashSet<>(actors);
        parties.addAll(recipients);
        return parties;
    }

    /** Whether one of these did it or underwent it. */
    boolean involves(Set<String> parties) {
        return actors.stream().anyMatch(parties::contains)
                || recipients.stream().anyMatch(parties::contains);
    }

    Set<Mode> modes() {
        return Collections.unmodifiableSet(modes);
    }

    Set<String> instruments() {
        return Collections.unmodifiableSet(instruments);
    }

    boolean inLead() {
        for (Draft draft : drafts) {
            if (draft.inLead()) {
                return true;
            }
        }
        return false;
    }

    boolean onlyHeadline() {
        return inBody().isEmpty();
    }

    /** Whether every mention recalls it as past. */
    boolean recalled() {
        for (Draft draft : drafts) {
            if (!draft.mention().recalled()) {
                return false;
            }
        }
        return true;
    }

    /** The first mention outside headline and captions, which decides who is credited; else the first. */
    Draft firstInBody() {
        return inBody().orElse(first());
    }

    private Optional<Draft> inBody() {
        for (Draft draft : drafts) {
            if (draft.part() == Draft.Part.LEAD || draft.part() == Draft.Part.BODY) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** As specific as the story says: the first of the most precise places, in the country named first. */
    Optional<EventPlace> place() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        EventPlace best = places.getFirst();
        for (EventPlace place : places) {
            if (place.place().country().equals(best.place().country()) && saysMore(place, best)) {
                best = place;
            }
        }
        return Optional.of(best);
    }

    Optional<String> country() {
        return place().flatMap(place -> place.place().country());
    }

    // A town says more than a province, and so does "near a town".
    private static boolean saysMore(EventPlace one, EventPlace other) {
        int finer = one.place().precision().compareTo(other.place().precision());
        return finer < 0 || (finer == 0 && isTown(one) && isDivision(other));
    }

    private static boolean isTown(EventPlace place) {
        return place.place().id().filter(id -> id.startsWith("geonames:")).isPresent();
    }

    private static boolean isDivision(EventPlace place) {
        return place.place().id().filter(id -> id.startsWith("division:")).isPresent();
    }

    /** The first known days, single days before windows; else the first vague wording. */
    Optional<EventTime> time() {
        return best(times);
    }

    /** The same, of what headline and lead tell. */
    Optional<EventTime> timeInLead() {
        return best(drafts.stream()
                .filter(Draft::inLead)
                .flatMap(draft -> draft.time().stream())
                .toList());
    }

    private static Optional<EventTime> best(List<EventTime> times) {
        Optional<EventTime> best = Optional.empty();
        for (EventTime time : times) {
            if (best.isEmpty() || says(time) > says(best.get())) {
                best = Optional.of(time);
            }
        }
        return best;
    }

    private static int says(EventTime time) {
        return time.days().isSingleDay() ? 2 : time.days().isKnown() ? 1 : 0;
    }
}
