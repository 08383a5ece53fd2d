// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** Whether those named in two wordings may be the same: one entry of the cast, alike, left open, or surely others. */
final class Parties {
    private static final Pattern GAPS = Pattern.compile("\\W+");
    // "man", "victims", "people": may be anybody.
    private static final Set<Sector> ANYBODY = Set.of(Sector.CVL, Sector.UNK, Sector.CRM, Sector.UAF);

    /** How two lists of parties stand to each other, from the closest. */
    enum Fit {
        SAME,
        LIKE,
        OPEN,
        APART,
        /** Named apart, or of other countries. */
        DISTINCT
    }

    private final Cast cast;
    private final Map<String, List<String>> names = new HashMap<>(); // words by actor

    Parties(Cast cast) {
        this.cast = cast;
    }

    Fit fit(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Fit.OPEN;
        }
        Fit best = Fit.DISTINCT;
        for (String id : one) {
            for (String another : other) {
                Fit fit = fit(id, another);
                best = fit.compareTo(best) < 0 ? fit : best;
            }
        }
        return best;
    }

    /** The same for those who did it: no state, army or court is "a man" or "protesters". */
    Fit doers(Collection<String> one, Collection<String> other) {
        Fit fit = fit(one, other);
        return fit == Fit.OPEN && !one.isEmpty() && !other.isEmpty() && areStates(one) != areStates(other)
                ? Fit.APART
                : fit;
    }

    private boolean areStates(Collection<String> ids) {
        return ids.stream()
                .allMatch(id -> cast.byId(id)
                        .filter(actor -> actor.kind() == ActorKind.GOVERNMENT)
                        .isPresent());
    }

    private Fit fit(String id, String another) {
        if (id.equals(another)) {
            return Fit.SAME;
        }
        Optional<Actor> one = cast.byId(id);
        Optional<Actor> other = cast.byId(another);
        return one.isEmpty() || other.isEmpty() ? Fit.OPEN : fit(one.get(), other.get());
    }

    private Fit fit(Actor one, Actor other) {
        boolean otherCountry = one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
        if (otherCountry) {
            return Fit.DISTINCT;
        }
        if (ofOneState(one, other) || isOfficialOf(one, other) || isOfficialOf(other, one) || sharesName(one, other)) {
            return Fit.LIKE;
        }
        if (isNamed(one) && isNamed(other)) {
            return Fit.DISTINCT;
        }
        boolean anybody = ANYBODY.contains(one.sector()) || ANYBODY.contains(other.sector());
        return anybody || one.sector() == other.sector() ? Fit.OPEN : Fit.APART;
    }

    // "Iran fired", "the Guards' attack": a state and its own forces are no two doers.
    private static boolean ofOneState(Actor one, Actor other) {
        return one.kind() == ActorKind.GOVERNMENT
                && other.kind() == ActorKind.GOVERNMENT
                && one.country().isPresent()
                && one.country().equals(other.country());
    }

    // "a court", "Judge Arka": who speaks and acts for the body.
    private static boolean isOfficialOf(Actor person, Actor body) {
        return person.kind() == ActorKind.PERSON
                && body.kind() == ActorKind.GOVERNMENT
                && person.sector() == body.sector()
                && person.sector() != Sector.GOV
                && person.country().isPresent()
                && person.country().equals(body.country());
    }

    // "Mahan Air", "Mahan Air of Iran"
    private boolean sharesName(Actor one, Actor other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private List<String> words(Actor actor) {
        return names.computeIfAbsent(
                actor.id(), none -> Arrays.asList(GAPS.split(actor.name().toLowerCase(Locale.ROOT))));
    }

    static boolean isNamed(Actor actor) {
        return actor.directoryId().isPresent()
                || actor.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
    }
}
