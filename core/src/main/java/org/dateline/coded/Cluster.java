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

/** Drafts held to tell one happening, in reading order; lives only while a story is joined. What is asked of all is kept summed up. */
final class Cluster {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final List<Step> merging = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> recipients = new LinkedHashSet<>();
    private final Set<Mode> modes = new LinkedHashSet<>();
    private final Set<String> instruments = new LinkedHashSet<>();
    private Optional<EventPlace> place = Optional.empty();
    private Optional<EventTime> time = Optional.empty();
    private Optional<Draft> inBody = Optional.empty();
    private boolean inLead;
    private boolean onlyHeadline = true;
    private boolean recalled = true;

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
        draft.place().ifPresent(this::placed);
        draft.time().ifPresent(this::timed);
        boolean body = draft.part() == Draft.Part.LEAD || draft.part() == Draft.Part.BODY;
        inBody = body ? inBody.or(() -> Optional.of(draft)) : inBody;
        inLead |= draft.inLead();
        onlyHeadline &= !body;
        recalled &= draft.mention().recalled();
    }

    private void placed(EventPlace told) {
        if (place.isEmpty() || (sameCountry(told, place.get()) && saysMore(told, place.get()))) {
            place = Optional.of(told);
        }
    }

    private void timed(EventTime told) {
        if (time.isEmpty() || says(told) > says(time.get())) {
            time = Optional.of(told);
        }
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

    Set<Mode> modes() {
        return Collections.unmodifiableSet(modes);
    }

    Set<String> instruments() {
        return Collections.unmodifiableSet(instruments);
    }

    boolean inLead() {
        return inLead;
    }

    boolean onlyHeadline() {
        return onlyHeadline;
    }

    /** Whether every mention recalls it as past. */
    boolean recalled() {
        return recalled;
    }

    /** The first mention outside headline and captions, which decides who is credited; else the first. */
    Draft firstInBody() {
        return inBody.orElse(first());
    }

    /** As specific as the story says: the first of the most precise places, in the country named first. */
    Optional<EventPlace> place() {
        return place;
    }

    private static boolean sameCountry(EventPlace one, EventPlace other) {
        return one.place().country().equals(other.place().country());
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
        return time;
    }

    private static int says(EventTime time) {
        return time.days().isSingleDay() ? 2 : time.days().isKnown() ? 1 : 0;
    }
}
