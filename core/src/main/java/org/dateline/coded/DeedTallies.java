// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.ontology.EventType;
import org.dateline.place.Toponym;
import org.dateline.quantity.Quantity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** Totals of deeds over a window: "17 attacks since May", "have destroyed 40 tunnels and 12 depots". */
final class DeedTallies {
    private static final int ELIDED_REACH = 4; // "nine ambushes in Mali and four in Niger": tokens from number to place

    private final Readings readings;
    private final JoinWords words;
    private final ActorFinder actors;
    private final Counts counts;
    private final TallySetting setting;
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<EventMention> counted = new LinkedHashSet<>();

    DeedTallies(Readings readings, JoinWords words, ActorFinder actors, Counts counts, TallySetting setting) {
        this.readings = readings;
        this.words = words;
        this.actors = actors;
        this.counts = counts;
        this.setting = setting;
        for (EventMention mention : readings.events()) {
            if (!overWindow(mention) && !listed(mention)) {
                ordnance(mention);
            }
        }
        readings.quantities().forEach(this::totalled);
    }

    List<Tally> tallies() {
        return tallies;
    }

    /** Event mentions that are totals. */
    Set<EventMention> counted() {
        return counted;
    }

    private boolean overWindow(EventMention mention) {
        Optional<Quantity> quantity = counts.at(mention.sentence(), mention.token())
                .or(() -> times(mention))
                .or(() -> measured(mention));
        if (quantity.isEmpty() || quantity.get().amount().high().orElse(2) < 2 || isToll(mention)) {
            return false;
        }
        Optional<TimeExpression> window = setting.window(mention.sentence(), mention.token());
        if (window.isEmpty()) {
            return false;
        }
        add(mention, quantity.get(), window.get().days(), mention.token(), "tally-window");
        elided(quantity.get())
                .forEach(more -> addElided(mention, more, window.get().days()));
        return true;
    }

    // "1,400 arrests since May" are people detained.
    private boolean isToll(EventMention mention) {
        return readings.tolls().stream()
                .anyMatch(toll ->
                        toll.sentence() == mention.sentence() && toll.token() == mention.token() && toll.isCount());
    }

    // "has deported a million people since 2023": as many measures as people.
    private Optional<Quantity> measured(EventMention mention) {
        boolean measure = mention.type() == EventType.COERCE || mention.type() == EventType.SANCTION;
        Token verb = sentence(mention).token(mention.token());
        boolean perfect = sentence(mention).children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
        boolean toll = readings.tolls().stream()
                .anyMatch(each -> each.sentence() == mention.sentence() && each.token() == mention.token());
        return !measure || toll || !verb.isVerb() || !perfect
                ? Optional.empty()
                : sentence(mention).children(verb, "obj", "nsubj:pass").stream()
                        .flatMap(object -> counts.at(mention.sentence(), object.index()).stream())
                        .findFirst();
    }

    // "was attacked 17 times since May"
    private Optional<Quantity> times(EventMention mention) {
        Sentence sentence = sentence(mention);
        return sentence.children(sentence.token(mention.token()), "obl", "nmod", "advmod").stream()
                .filter(noun -> noun.isLemma("time", "occasion"))
                .flatMap(noun -> counts.at(mention.sentence(), noun.index()).stream())
                .findFirst();
    }

    // "have destroyed 40 tunnels, 12 depots and six boats":
    // a perfect that tells the sum of many deeds by their objects.
    private boolean listed(EventMention mention) {
        Sentence sentence = sentence(mention);
        Token verb = sentence.token(mention.token());
        boolean perfect = sentence.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
        if (mention.type() != EventType.ASSAULT || !verb.isVerb() || !perfect) {
            return false;
        }
        List<Quantity> items = new ArrayList<>();
        for (Token object : sentence.children(verb, "obj")) {
            item(mention, object).ifPresent(items::add);
            sentence.children(object, "conj")
                    .forEach(more -> item(mention, more).ifPresent(items::add));
        }
        Optional<TimeExpression> window = setting.runningWindow(mention.sentence(), mention.token());
        if (items.isEmpty() || (window.isEmpty() && items.size() < 2)) {
            return false;
        }
        DayRange days = window.map(TimeExpression::days).orElse(DayRange.unknown());
        items.forEach(item -> add(mention, item, days, mention.token(), "tally-listed"));
        return true;
    }

    private Optional<Quantity> item(EventMention mention, Token noun) {
        return counts.at(mention.sentence(), noun.index())
                .filter(quantity -> readings.tolls().stream()
                        .noneMatch(toll -> toll.sentence() == mention.sentence()
                                && toll.span().overlaps(quantity.span())))
                .filter(quantity -> quantity.amount().high().orElse(2) > 1);
    }

    // "dropped 2,000 bombs since May": the deed is told by what was spent on it.
    private void ordnance(EventMention mention) {
        Sentence sentence = sentence(mention);
        if (mention.type() != EventType.ASSAULT) {
            return;
        }
        for (Token object : sentence.children(sentence.token(mention.token()), "obj", "nsubj:pass")) {
            if (!words.of(JoinWords.Kind.ORDNANCE).contains(object.lemma())) {
                continue;
            }
            Optional<TimeExpression> window = setting.window(mention.sentence(), mention.token());
            if (window.isPresent() && isSum(sentence, mention, window.get())) {
                counts.at(mention.sentence(), object.index())
                        .ifPresent(quantity ->
                                add(mention, quantity, window.get().days(), mention.token(), "tally-ordnance"));
            }
        }
    }

    // "fired 40 rockets last week" is one salvo or more; "have fired" and "since May" add up many.
    private static boolean isSum(Sentence sentence, EventMention mention, TimeExpression window) {
        boolean open = window.days().to().isEmpty();
        return open
                || sentence.children(sentence.token(mention.token()), "aux").stream()
                        .anyMatch(aux -> aux.isLemma("have"));
    }

    // "brings the number of attacks since May to 17", "the number of strikes now totals 6,602"
    private void totalled(Quantity number) {
        if (number.unit().isPresent()) {
            return;
        }
        Sentence sentence = readings.story().sentences().get(number.sentence());
        for (Token total : sentence.tokens().subList(0, number.token())) {
            if (total.isLemma("number", "total", "tally", "count")
                    && total.upos().isNominal()) {
                Optional<Token> of = sentence.children(total, "nmod").stream()
                        .filter(noun -> sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma("of")))
                        .findFirst();
                boolean fits = of.isPresent() && isReached(sentence, number);
                Optional<TimeExpression> window = setting.runningWindow(number.sentence(), total.index());
                if (fits && window.isPresent()) {
                    total(sentence, number, of.get(), window.get().days());
                    return;
                }
            }
        }
    }

    private static boolean isReached(Sentence sentence, Quantity number) {
        Token token = sentence.token(number.token());
        boolean from = number.token() > 0 && sentence.token(number.token() - 1).isLemma("from");
        return !from
                && (token.isRelation("obl", "obj", "nmod", "xcomp", "root")
                        || token.upos().isNominal());
    }

    private void total(Sentence sentence, Quantity number, Token noun, DayRange days) {
        Optional<EventMention> named = readings.events().stream()
                .filter(mention -> mention.sentence() == number.sentence() && mention.token() == noun.index())
                .findFirst();
        if (named.isEmpty() && !words.of(JoinWords.Kind.ORDNANCE).contains(noun.lemma())) {
            return;
        }
        named.ifPresent(counted::add);
        String what = named.map(mention -> mention.type().name()).orElse(EventType.ASSAULT.name());
        Span span = noun.span().hull(number.span());
        tallies.add(setting.tally(
                new TallySetting.Counted(
                        what,
                        named.map(EventMention::modes).orElse(List.of()),
                        named.flatMap(mention ->
                                actors.in(Role.ACTOR, mention).stream().findFirst()),
                        number.amount(),
                        Optional.of(setting.text(noun.span())),
                        span),
                days,
                sentence.index(),
                noun.index(),
                "tally-number-of"));
    }

    private void add(EventMention mention, Quantity quantity, DayRange days, int token, String rule) {
        counted.add(mention);
        tallies.add(setting.tally(counted(mention, quantity), days, quantity.sentence(), token, rule));
    }

    private void addElided(EventMention mention, Quantity quantity, DayRange days) {
        tallies.add(setting.tally(
                counted(mention, quantity), days, following(quantity).map(PlaceFinder::placeOf), "tally-elided"));
    }

    private TallySetting.Counted counted(EventMention mention, Quantity quantity) {
        return new TallySetting.Counted(
                mention.type().name(),
                mention.modes(),
                actors.in(Role.ACTOR, mention).stream().findFirst(),
                quantity.amount(),
                quantity.unitSpan().map(setting::text),
                quantity.unitSpan().map(quantity.span()::hull).orElse(quantity.span()));
    }

    /** Numbers later in the sentence that count the same thing without naming it again, each with its own place. */
    List<Quantity> elided(Quantity first) {
        return readings.quantities().stream()
                .filter(quantity -> quantity.sentence() == first.sentence()
                        && quantity.unit().isEmpty()
                        && quantity.token() > first.token()
                        && following(quantity).isPresent())
                .toList();
    }

    /** The place that follows a number. */
    Optional<Toponym> following(Quantity quantity) {
        return readings.toponyms().stream()
                .filter(toponym -> toponym.sentence() == quantity.sentence()
                        && toponym.token() > quantity.token()
                        && toponym.token() <= quantity.token() + ELIDED_REACH)
                .findFirst();
    }

    private Sentence sentence(EventMention mention) {
        return readings.story().sentences().get(mention.sentence());
    }
}
