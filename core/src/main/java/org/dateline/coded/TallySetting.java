// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantity;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.Grain;
import org.dateline.time.TimeExpression;

/** The window, the place and the source of a reported total. */
final class TallySetting {
    private static final int LONGER_THAN_A_DAY = 2; // "the last 24 hours" touch two days
    private static final int SENTENCES_BACK = 12; // how far a window goes on without being named again
    private static final int PLACE_BACK = 3;
    private static final Set<Grain> LONG = Set.of(Grain.WINDOW, Grain.YEAR, Grain.MONTH);
    private static final Pattern RECENT = Pattern.compile(
            "(?i)\\b(?:recent|past|last|previous) (?:\\p{L}+ )?(?:days|weeks|months|years)|\\bover the years|^since\\b");

    /**
     * What is counted.
     *
     * @param what an event type or a fate
     * @param modes of the events counted
     * @param actor id of who does or suffers it
     * @param amount how many
     * @param unit what is counted, as worded
     * @param span the words
     */
    record Counted(
            String what, List<Mode> modes, Optional<String> actor, Amount amount, Optional<String> unit, Span span) {}

    private final ParsedStory story;
    private final List<EventMention> events;
    private final List<TimeExpression> times;
    private final Map<Integer, List<TimeExpression>> windows;
    private final Map<Integer, List<OwnWindow>> ownWindows; // by sentence
    private final List<Toponym> toponyms;
    private final TimeFinder nearest;
    private final PlaceFinder places;
    private final SourceFinder sources;

    TallySetting(Readings readings, TimeFinder nearest, PlaceFinder places, SourceFinder sources) {
        this.story = readings.story();
        this.events = readings.events();
        this.times = readings.times();
        this.windows = times.stream()
                .filter(time -> isWindow(time) && time.grain() == Grain.WINDOW)
                .collect(Collectors.groupingBy(TimeExpression::sentence));
        this.ownWindows = ownWindows(readings);
        this.toponyms = PlaceFinder.told(story, readings.toponyms());
        this.nearest = nearest;
        this.places = places;
        this.sources = sources;
    }

    /** A number that names nothing and stands right before a window of its own: "1,100 this year, 240 since the truce". */
    record OwnWindow(Quantity number, TimeExpression window) {}

    List<OwnWindow> ownWindows(int sentence) {
        return ownWindows.getOrDefault(sentence, List.of());
    }

    private static Map<Integer, List<OwnWindow>> ownWindows(Readings readings) {
        Map<Integer, List<OwnWindow>> found = new HashMap<>();
        Map<Integer, TimeExpression> byStart = new HashMap<>();
        readings.times().stream()
                .filter(TallySetting::isWindow)
                .forEach(time -> byStart.putIfAbsent(time.span().start(), time));
        for (Quantity number : readings.quantities()) {
            TimeExpression window = byStart.get(number.span().end() + 1);
            if (number.unit().isEmpty() && window != null && window.sentence() == number.sentence()) {
                found.computeIfAbsent(number.sentence(), none -> new ArrayList<>())
                        .add(new OwnWindow(number, window));
            }
        }
        return found;
    }

    /** The window that a word of a sentence stands in: the nearest in the grammar, or the only one of the sentence. */
    Optional<TimeExpression> window(int sentence, int token) {
        Optional<TimeExpression> near = near(sentence, token);
        if (near.isPresent()) {
            return near.filter(TallySetting::isWindow);
        }
        List<TimeExpression> here = windows.getOrDefault(sentence, List.of()).stream()
                .filter(time -> !isTaken(time))
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    private Optional<TimeExpression> near(int sentence, int token) {
        return nearest.near(sentence, token, time -> !isTaken(time));
    }

    private boolean isTaken(TimeExpression time) {
        return ownWindows(time.sentence()).stream().anyMatch(own -> own.window().equals(time));
    }

    /** The same, or an open window told shortly before that goes on: "since the start of the war". */
    Optional<TimeExpression> runningWindow(int sentence, int token) {
        return window(sentence, token)
                .or(() -> times.stream()
                        .filter(time -> time.sentence() <= sentence
                                && time.sentence() >= sentence - SENTENCES_BACK
                                && time.days().from().isPresent()
                                && time.days().to().isEmpty())
                        .reduce((first, later) -> later));
    }

    /** Whether a word or what belongs to it tells of violence: "clashes", "three weeks of clashes". */
    boolean tellsOfAssault(Sentence sentence, Token word) {
        return events.stream()
                .filter(mention -> mention.type() == EventType.ASSAULT && mention.sentence() == sentence.index())
                .map(mention -> sentence.token(mention.token()))
                .anyMatch(trigger -> trigger.equals(word)
                        || (word.upos().isNominal()
                                && trigger.upos().isNominal()
                                && sentence.dominates(word, trigger)));
    }

    /** Whether a word is told of a single day. */
    boolean isOnOneDay(int sentence, int token) {
        return nearest.near(sentence, token)
                .filter(time -> time.days().isSingleDay())
                .isPresent();
    }

    /** Whether a word stands in a window without days: "in recent weeks", "since the coup". */
    boolean isOverVagueWindow(int sentence, int token) {
        return vagueWindow(sentence, token).isPresent();
    }

    /** Whether a word stands in a long time whose days a story without a day leaves open: "this year". */
    boolean isOverUndatedTime(int sentence, int token) {
        return near(sentence, token)
                .filter(time -> !time.days().isKnown() && LONG.contains(time.grain()))
                .isPresent();
    }

    /** Whether a mention only names the vague window of a toll: "since the coup". */
    boolean isInWindow(EventMention mention, TollMention toll) {
        return vagueWindow(toll.sentence(), toll.token())
                .filter(time -> {
                    Sentence sentence = story.sentences().get(toll.sentence());
                    return sentence.dominates(sentence.token(time.token()), sentence.token(mention.token()));
                })
                .isPresent();
    }

    private Optional<TimeExpression> vagueWindow(int sentence, int token) {
        return nearest.near(sentence, token)
                .filter(time -> !time.days().isKnown())
                .filter(time -> RECENT.matcher(story.text(time.span())).find());
    }

    static boolean isWindow(TimeExpression time) {
        DayRange days = time.days();
        if (days.from().isEmpty() || days.to().isEmpty()) {
            return days.isKnown();
        }
        return ChronoUnit.DAYS.between(days.from().get(), days.to().get()) >= LONGER_THAN_A_DAY;
    }

    /**
     * A total with what surrounds a word: its source, and its place by the grammar; over a window else the only place of
     * the sentence, the last one told shortly before, or the lead's.
     */
    Tally tally(Counted counted, DayRange days, int sentence, int token, String rule) {
        Optional<EventPlace> place = places.near(sentence, token, false, ClauseDistance.REACH)
                .or(() -> days.isKnown() || isOverVagueWindow(sentence, token)
                        ? around(sentence, counted.span())
                        : Optional.empty())
                .map(PlaceFinder::placeOf);
        return tally(counted, days, place, rule);
    }

    /** A total whose place is known. */
    Tally tally(Counted counted, DayRange days, Optional<EventPlace> place, String rule) {
        Optional<LocalDate> asOf = days.to();
        return new Tally(
                counted.what(),
                counted.modes(),
                counted.actor(),
                counted.amount(),
                counted.unit(),
                place,
                days,
                asOf,
                sources.nearest(counted.span()),
                List.of(counted.span()),
                rule);
    }

    private Optional<Toponym> around(int sentence, Span unit) {
        return only(sentence).or(() -> before(sentence, unit)).or(this::lead);
    }

    private Optional<Toponym> lead() {
        return locations().stream()
                .filter(toponym -> story.layout().lead().stream()
                        .anyMatch(paragraph -> paragraph.span().contains(toponym.span())))
                .findFirst();
    }

    private Optional<Toponym> only(int sentence) {
        List<Toponym> here = locations().stream()
                .filter(toponym -> toponym.sentence() == sentence)
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    private Optional<Toponym> before(int sentence, Span unit) {
        return locations().stream()
                .filter(toponym -> toponym.span().end() <= unit.start() && toponym.sentence() >= sentence - PLACE_BACK)
                .reduce((first, later) -> later);
    }

    private List<Toponym> locations() {
        return toponyms.stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LOCATION)
                .toList();
    }

    String text(Span span) {
        return story.text(span);
    }
}
