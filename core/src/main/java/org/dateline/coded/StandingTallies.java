// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.quantity.Quantity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Totals that stand: "2,500 troops are deployed", "more than 100 hostages remain in the city". */
final class StandingTallies {
    private static final String[] BEING = {"be", "remain", "stay", "serve", "operate"};
    private static final String[] HAVING = {"have", "keep", "maintain", "hold", "retain"};

    private final Readings readings;
    private final JoinWords words;
    private final ActorFinder actors;
    private final TallySetting setting;
    private final DeedTallies deeds;
    private final List<Tally> tallies = new ArrayList<>();

    StandingTallies(Readings readings, JoinWords words, ActorFinder actors, TallySetting setting, DeedTallies deeds) {
        this.readings = readings;
        this.words = words;
        this.actors = actors;
        this.setting = setting;
        this.deeds = deeds;
        readings.quantities().forEach(this::read);
    }

    List<Tally> tallies() {
        return tallies;
    }

    private void read(Quantity quantity) {
        if (quantity.unit().isEmpty()) {
            return;
        }
        Sentence sentence = readings.story().sentences().get(quantity.sentence());
        Token unit = sentence.token(quantity.unit().get());
        boolean force = words.of(JoinWords.Kind.FORCES).contains(unit.lemma());
        if (force && (isDeployed(sentence, unit) || isThere(sentence, unit))) {
            add(quantity, unit, "deployed");
        } else if (unit.isLemma("hostage", "captive") && (isThere(sentence, unit) || isHeld(sentence, unit))) {
            add(quantity, unit, "hostages");
        }
    }

    // "troops are deployed", "troops stationed in"
    private boolean isDeployed(Sentence sentence, Token unit) {
        boolean verb = sentence.head(unit)
                .filter(head ->
                        words.of(JoinWords.Kind.DEPLOYED).contains(head.lemma()) && unit.isRelation("nsubj:pass"))
                .filter(head ->
                        sentence.children(head, "aux", "aux:pass").stream().noneMatch(aux -> aux.isLemma("will")))
                .isPresent();
        return verb
                || sentence.children(unit, "acl", "amod").stream()
                        .anyMatch(child -> words.of(JoinWords.Kind.DEPLOYED).contains(child.lemma()));
    }

    // "there are 5,000 troops", "900 troops remain in", "has some 900 troops in"
    private static boolean isThere(Sentence sentence, Token unit) {
        boolean predicate = sentence.head(unit)
                .filter(verb -> (verb.isLemma(BEING) && unit.isRelation("nsubj"))
                        || (verb.isLemma(HAVING) && unit.isRelation("obj") && isNow(verb)))
                .isPresent();
        boolean located = unit.isRelation("nsubj")
                && sentence.head(unit)
                        .filter(place -> sentence.has(place, "cop") && sentence.has(place, "case"))
                        .isPresent();
        return predicate || located;
    }

    private static boolean isNow(Token verb) {
        return verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP")
                || verb.xpos().equals("VBG");
    }

    private static boolean isHeld(Sentence sentence, Token unit) {
        return sentence.head(unit)
                        .filter(verb -> verb.isLemma("hold", "keep") && unit.isRelation("nsubj:pass", "obj"))
                        .isPresent()
                || sentence.children(unit, "acl").stream().anyMatch(verb -> verb.isLemma("hold", "keep"));
    }

    private void add(Quantity quantity, Token unit, String what) {
        Span unitSpan = quantity.unitSpan().orElse(unit.span());
        Optional<String> actor =
                actors.at(quantity.sentence(), unit.index(), unitSpan).map(Actor::id);
        Span span = quantity.span().hull(unitSpan);
        tallies.add(setting.tally(
                new TallySetting.Counted(
                        what, List.of(), actor, quantity.amount(), Optional.of(setting.text(unitSpan)), span),
                DayRange.unknown(),
                quantity.sentence(),
                unit.index(),
                "tally-" + what));
        deeds.elided(quantity)
                .forEach(more -> tallies.add(setting.tally(
                        new TallySetting.Counted(
                                what,
                                List.of(),
                                actor,
                                more.amount(),
                                Optional.of(setting.text(unitSpan)),
                                more.span()),
                        DayRange.unknown(),
                        deeds.following(more).map(PlaceFinder::placeOf),
                        "tally-elided")));
    }
}
