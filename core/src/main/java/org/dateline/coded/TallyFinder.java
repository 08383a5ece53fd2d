// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.quantity.Quantity;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.Grain;
import org.dateline.time.TimeExpression;

/** Reads reported totals: counted events over a window, tolls over a window, forces that stand somewhere. */
final class TallyFinder {
    private static final int ELIDED_REACH = 4; // "17 attacks in Iraq and 12 in Syria": tokens from number to place

    private final Readings readings;
    private final JoinWords words;
    private final ActorFinder actors;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final SourceFinder sources;
    private final Counts counts;
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<EventMention> countedEvents = new LinkedHashSet<>();
    private final Set<TollMention> countedTolls = new LinkedHashSet<>();

    TallyFinder(
            Readings readings,
            JoinWords words,
            ActorFinder actors,
            TimeFinder times,
            PlaceFinder places,
            SourceFinder sources,
            Counts counts) {
        this.readings = readings;
        this.words = words;
        this.actors = actors;
        this.times = times;
        this.places = places;
        this.sources = sources;
        this.counts = counts;
        readings.events().forEach(this::countedEvent);
        readings.tolls().forEach(this::countedToll);
        readings.quantities().forEach(this::standingForce);
    }

    List<Tally> tallies() {
        return tallies;
    }

    /** Whether a mention is a total, or its toll is one; codebook section 4: a tally is never also coded as events. */
    boolean isCounted(EventMention mention) {
        return countedEvents.contains(mention)
                || countedTolls.stream()
                        .anyMatch(toll -> toll.sentence() == mention.sentence()
                                && toll.token() == mention.token()
                                && toll.fate() != Fate.DISPLACED);
    }

    /** Toll mentions that are totals over a window rather than the toll of one event. */
    Set<TollMention> countedTolls() {
        return countedTolls;
    }

    private void countedEvent(EventMention mention) {
        Optional<Quantity> quantity = counts.at(mention.sentence(), mention.token());
        Optional<TimeExpression> window =
                window(mention.sentence(), mention.token()).or(() -> onlyWindow(mention.sentence()));
        if (quantity.isEmpty() || window.isEmpty()) {
            return;
        }
        countedEvents.add(mention);
        Optional<String> actor = actors.in(Role.ACTOR, mention).stream().findFirst();
        String what = mention.type().name();
        add(what, mention.modes(), actor, quantity.get(), window.get().days(), mention.token(), "tally-window");
        elided(quantity.get())
                .forEach(more ->
                        add(what, mention.modes(), actor, more, window.get().days(), more.token(), "tally-elided"));
    }

    // Numbers later in the sentence that count the same thing without naming it again, each with a place of its own.
    private List<Quantity> elided(Quantity first) {
        return readings.quantities().stream()
                .filter(quantity -> quantity.sentence() == first.sentence()
                        && quantity.unit().isEmpty()
                        && quantity.token() > first.token()
                        && following(quantity).isPresent())
                .toList();
    }

    private Optional<Toponym> following(Quantity quantity) {
        return readings.toponyms().stream()
                .filter(toponym -> toponym.sentence() == quantity.sentence()
                        && toponym.token() > quantity.token()
                        && toponym.token() <= quantity.token() + ELIDED_REACH)
                .findFirst();
    }

    private void countedToll(TollMention toll) {
        Optional<TimeExpression> window = window(toll.sentence(), toll.token());
        boolean total = toll.fate() == Fate.KILLED
                || toll.fate() == Fate.WOUNDED
                || toll.fate() == Fate.DETAINED
                || toll.fate() == Fate.DISPLACED;
        if (!total || (window.isEmpty() && toll.fate() != Fate.DISPLACED)) {
            return;
        }
        countedTolls.add(toll);
        tallies.add(new Tally(
                toll.fate().code(),
                List.of(),
                Optional.empty(),
                toll.amount(),
                toll.who(),
                place(toll.sentence(), toll.token()),
                window.map(TimeExpression::days).orElse(DayRange.unknown()),
                window.flatMap(time -> time.days().to()),
                sources.nearest(toll.span()),
                List.of(toll.span()),
                "tally-toll"));
    }

    // "2,500 troops are deployed", "5,000 troops stationed in", "there are 5,000 troops in"
    private void standingForce(Quantity quantity) {
        if (quantity.unit().isEmpty()) {
            return;
        }
        Sentence sentence = readings.story().sentences().get(quantity.sentence());
        Token unit = sentence.token(quantity.unit().get());
        if (!words.forces().contains(unit.lemma())) {
            return;
        }
        boolean stated = sentence.head(unit).filter(verb -> stands(unit, verb)).isPresent()
                || sentence.children(unit, "acl", "amod").stream()
                        .anyMatch(child -> words.deployed().contains(child.lemma()));
        if (stated) {
            Optional<String> actor = actors.at(
                            quantity.sentence(),
                            unit.index(),
                            quantity.unitSpan().orElse(unit.span()))
                    .map(each -> each.id());
            add("deployed", List.of(), actor, quantity, DayRange.unknown(), unit.index(), "tally-deployed");
            elided(quantity)
                    .forEach(more ->
                            add("deployed", List.of(), actor, more, DayRange.unknown(), more.token(), "tally-elided"));
        }
    }

    private boolean stands(Token unit, Token verb) {
        boolean deployed = words.deployed().contains(verb.lemma()) && unit.isRelation("nsubj:pass");
        return deployed || (verb.isLemma("be") && unit.isRelation("nsubj"));
    }

    private void add(
            String what,
            List<Mode> modes,
            Optional<String> actor,
            Quantity quantity,
            DayRange days,
            int token,
            String rule) {
        Span span = quantity.unitSpan().map(quantity.span()::hull).orElse(quantity.span());
        Optional<EventPlace> place = quantity.unit().isPresent()
                ? place(quantity.sentence(), token)
                : following(quantity).map(PlaceFinder::placeOf);
        Optional<LocalDate> asOf = days.to();
        tallies.add(new Tally(
                what,
                modes,
                actor,
                quantity.amount(),
                quantity.unitSpan().map(readings.story()::text),
                place,
                days,
                asOf,
                sources.nearest(span),
                List.of(span),
                rule));
    }

    private Optional<EventPlace> place(int sentence, int token) {
        return places.near(sentence, token, false, ClauseDistance.REACH).map(PlaceFinder::placeOf);
    }

    // "Between May 1 and May 9 there were 17 attacks": a window that opens the sentence spans all that is counted in
    // it.
    private Optional<TimeExpression> onlyWindow(int sentence) {
        List<TimeExpression> windows = readings.times().stream()
                .filter(time -> time.sentence() == sentence
                        && time.grain() == Grain.WINDOW
                        && time.days().isKnown()
                        && !time.days().isSingleDay())
                .toList();
        return windows.size() == 1 ? Optional.of(windows.getFirst()) : Optional.empty();
    }

    private Optional<TimeExpression> window(int sentence, int token) {
        return times.near(sentence, token)
                .filter(time -> time.days().isKnown() && !time.days().isSingleDay());
    }
}
