// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.coded.EventPlace;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Toll;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Builds one event of a {@link StoryBuilder}. */
public final class EventBuilder {
    private final StoryBuilder story;
    private final String id;
    private final EventType type;
    private final Span trigger;
    private final List<Mode> modes = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Toll> tolls = new ArrayList<>();
    private final List<Responsibility> responsibility = new ArrayList<>();
    private Optional<Place> place = Optional.empty();
    private Optional<DayRange> days = Optional.empty();
    private boolean assumed;
    private final List<String> instruments = new ArrayList<>();
    private Optional<Amount> count = Optional.empty();
    private Factuality factuality = Factuality.HAPPENED;
    private boolean background;
    private OptionalDouble confidence = OptionalDouble.empty();

    EventBuilder(StoryBuilder story, String id, EventType type, Span trigger) {
        this.story = story;
        this.id = id;
        this.type = type;
        this.trigger = trigger;
    }

    public EventBuilder by(String name) {
        actors.add(story.actorId(name));
        return this;
    }

    public EventBuilder to(String name) {
        recipients.add(story.actorId(name));
        return this;
    }

    public EventBuilder says(String name) {
        sources.add(story.actorId(name));
        return this;
    }

    public EventBuilder mode(Mode mode) {
        modes.add(mode);
        return this;
    }

    public EventBuilder at(Place where) {
        place = Optional.of(where);
        return this;
    }

    public EventBuilder on(String day) {
        return on(DayRange.of(LocalDate.parse(day)));
    }

    public EventBuilder on(DayRange range) {
        days = Optional.of(range);
        return this;
    }

    /** On the day of publication, for want of a time word. */
    public EventBuilder assumed(String day) {
        assumed = true;
        return on(day);
    }

    public EventBuilder instrument(String noun) {
        instruments.add(noun);
        return this;
    }

    public EventBuilder toll(Fate fate, Amount amount) {
        tolls.add(new Toll(fate, amount, Optional.empty(), Optional.empty(), trigger));
        return this;
    }

    public EventBuilder count(Amount amount) {
        count = Optional.of(amount);
        return this;
    }

    public EventBuilder held(String name, Stance stance) {
        responsibility.add(new Responsibility(story.actorId(name), stance, Optional.empty()));
        return this;
    }

    public EventBuilder told(Factuality as) {
        factuality = as;
        return this;
    }

    public EventBuilder recalled() {
        background = true;
        return this;
    }

    /** How likely the entry is right. */
    public EventBuilder sure(double probability) {
        confidence = OptionalDouble.of(probability);
        return this;
    }

    public StoryBuilder end() {
        return story;
    }

    ReportedEvent reported() {
        EventMention mention = new EventMention(
                type, modes, trigger, 0, 0, List.of(), List.of(), factuality, false, false, List.of(), "by-hand");
        return new ReportedEvent(
                id,
                type,
                modes,
                List.of(mention),
                actors,
                recipients,
                place.map(where -> new EventPlace(where, Optional.empty())),
                days.map(range -> new EventTime(range, Optional.empty(), Optional.empty(), assumed)),
                factuality,
                background,
                sources,
                Optional.empty(),
                responsibility,
                count,
                tolls,
                Optional.empty(),
                instruments,
                confidence,
                List.of());
    }
}
