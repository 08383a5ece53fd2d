// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.quantity.Quantity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Totals that stand: "2,500 troops are deployed", "more than 100 hostages remain in the city". */
final class StandingTallies {
    private static final int A_FORCE = 10; // fewer are people on their way, not a force that stands
    private static final String[] BEING = {"be", "remain", "stay", "serve", "operate"};
    private static final String[] PLACING = {"in", "at", "on", "near", "inside", "around", "along", "across"};
    private static final String[] HAVING = {"have", "keep", "maintain", "hold", "retain"};

    private final Readings readings;
    private final JoinWords words;
    private final ActorFinder actors;
    private final TallySetting setting;
    private final DeedTallies deeds;
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<EventMention> countedEvents = new LinkedHashSet<>();

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
        Sentence sentence = sentence(quantity);
        Token unit = sentence.token(quantity.unit().get());
        boolean force = words.of(JoinWords.Kind.FORCES).contains(unit.lemma());
        boolean few = quantity.amount().low().orElse(0) < A_FORCE;
        if (force && !few && (isDeployed(sentence, unit) || isThere(sentence, unit) || isPosted(sentence, unit))) {
            add(quantity, unit, "deployed");
        } else if (unit.isLemma("hostage", "captive") && (isThere(sentence, unit) || isHeld(sentence, unit))) {
            add(quantity, unit, "hostages");
        } else if (words.of(JoinWords.Kind.REFUGEES).contains(unit.lemma())
                && (isThere(sentence, unit) || isHosted(sentence, unit))) {
            add(quantity, unit, "displaced");
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
                        .filter(place -> sentence.has(place, "cop") && isCase(sentence, place, PLACING))
                        .isPresent();
        return predicate || located;
    }

    private static boolean isNow(Token verb) {
        return verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP")
                || verb.xpos().equals("VBG");
    }

    // "the 2,000 troops currently in", "its 900 troops in"
    private boolean isPosted(Sentence sentence, Token unit) {
        boolean known = sentence.children(unit, "det").stream().anyMatch(word -> word.isLemma("the"))
                || sentence.has(unit, "nmod:poss");
        boolean now = sentence.subtree(unit).stream().anyMatch(word -> word.isLemma("currently", "still", "already"));
        return (known || now)
                && sentence.children(unit, "nmod").stream()
                        .filter(place -> isCase(sentence, place, "in"))
                        .anyMatch(place -> readings.toponyms().stream()
                                .anyMatch(toponym ->
                                        toponym.sentence() == sentence.index() && toponym.token() == place.index()));
    }

    private static boolean isCase(Sentence sentence, Token place, String... prepositions) {
        return sentence.children(place, "case").stream().anyMatch(word -> word.isLemma(prepositions));
    }

    private static boolean isHeld(Sentence sentence, Token unit) {
        return sentence.head(unit)
                        .filter(verb -> verb.isLemma("hold", "keep") && unit.isRelation("nsubj:pass", "obj"))
                        .filter(verb -> !verb.xpos().equals("VBD")) // "held 131 hostages for a day"
                        .isPresent()
                || sentence.children(unit, "acl").stream()
                        .filter(verb -> !verb.relation().equals("acl:relcl"))
                        .anyMatch(verb -> verb.isLemma("hold", "keep"));
    }

    // "hosts 800,000 refugees", "refugees live in camps"
    private boolean isHosted(Sentence sentence, Token unit) {
        return sentence.head(unit)
                .filter(verb -> (verb.isLemma("home") && isTo(sentence, unit))
                        || (words.of(JoinWords.Kind.HOSTING).contains(verb.lemma())
                                && unit.isRelation("nsubj", "obj", "nsubj:pass")))
                .isPresent();
    }

    private static boolean isTo(Sentence sentence, Token unit) {
        return sentence.children(unit, "case").stream().anyMatch(word -> word.isLemma("to"));
    }

    /** Event mentions that only tell such a total: "is holding 120 hostages". */
    Set<EventMention> countedEvents() {
        return countedEvents;
    }

    // "is holding 120 hostages"; "has 900 troops deployed", "900 troops deployed in"
    private boolean tells(EventMention mention, Sentence sentence, Token unit) {
        Token trigger = sentence.token(mention.token());
        boolean standing = words.of(JoinWords.Kind.DEPLOYED).contains(trigger.lemma())
                && (trigger.head() == unit.index() || trigger.head() == unit.head());
        return switch (mention.type()) {
            case AID, ASSAULT -> mention.token() == unit.head();
            case MOBILIZE -> standing && !trigger.isRelation("conj");
            default -> false;
        };
    }

    private Sentence sentence(Quantity quantity) {
        return readings.story().sentences().get(quantity.sentence());
    }

    private void add(Quantity quantity, Token unit, String what) {
        Span unitSpan = quantity.unitSpan().orElse(unit.span());
        Optional<String> actor =
                actors.at(quantity.sentence(), unit.index(), unitSpan).map(Actor::id);
        Span span = quantity.span().hull(unitSpan);
        readings.events().stream()
                .filter(mention ->
                        mention.sentence() == quantity.sentence() && tells(mention, sentence(quantity), unit))
                .forEach(countedEvents::add);
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
