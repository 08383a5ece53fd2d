// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Drafts held to tell one happening, in reading order; lives only while a story is joined. */
final class Cluster {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Step> merging = new ArrayList<>();

    Cluster(Draft first) {
        drafts.add(first);
    }

    void add(Draft draft, Set<Ground> grounds) {
        drafts.add(draft);
        String why = String.join("; ", grounds.stream().map(Ground::toString).toList());
        merging.add(new Step(
                "mentions", "same-happening", Optional.of(draft.mention().trigger()), why));
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

    /** As the body tells it: "Premier's visit to Chad" over a story may be one to come. */
    Factuality factuality() {
        return firstInBody().mention().factuality();
    }

    Set<String> actors() {
        return union(Draft::actors);
    }

    /** Those it was done to, less those who also did it. */
    Set<String> recipients() {
        Set<String> recipients = union(Draft::recipients);
        recipients.removeAll(actors());
        return recipients;
    }

    Set<Mode> modes() {
        return union(draft -> draft.mention().modes());
    }

    Set<String> instruments() {
        return union(draft -> draft.mention().instruments());
    }

    boolean inLead() {
        return drafts.stream().anyMatch(Draft::inLead);
    }

    boolean onlyHeadline() {
        return drafts.stream()
                .allMatch(draft -> draft.part() == Draft.Part.HEADLINE || draft.part() == Draft.Part.CAPTION);
    }

    /** The first mention outside headline and captions, which decides who is credited; else the first. */
    Draft firstInBody() {
        return drafts.stream()
                .filter(draft -> draft.part() == Draft.Part.LEAD || draft.part() == Draft.Part.BODY)
                .findFirst()
                .orElse(first());
    }

    /** As specific as the story says: the first of the most precise places, in the country named first. */
    Optional<EventPlace> place() {
        List<EventPlace> places =
                drafts.stream().flatMap(draft -> draft.place().stream()).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = places.getFirst().place().country();
        EventPlace best = places.getFirst();
        for (EventPlace place : places) {
            if (place.place().country().equals(country) && saysMore(place, best)) {
                best = place;
            }
        }
        return Optional.of(best);
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
        List<EventTime> times =
                drafts.stream().flatMap(draft -> draft.time().stream()).toList();
        return times.stream()
                .filter(time -> time.days().isSingleDay())
                .findFirst()
                .or(() -> times.stream().filter(time -> time.days().isKnown()).findFirst())
                .or(() -> times.stream().findFirst());
    }

    private <T> Set<T> union(Function<Draft, Collection<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        drafts.forEach(draft -> all.addAll(part.apply(draft)));
        return all;
    }
}
