// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.MentionKind;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventPlace;
import org.dateline.coded.Tally;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Precision;
import org.dateline.ontology.Sector;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.story.Dateline;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Builds coded stories by hand, for tests of what comes after reading. Words that are not in the text get the span of its first word. */
public final class StoryBuilder {
    private final String id;
    private final String text;
    private Optional<String> outlet = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<EventBuilder> events = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    private StoryBuilder(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public static StoryBuilder story(String id, String text) {
        return new StoryBuilder(id, text);
    }

    public StoryBuilder outlet(String name) {
        outlet = Optional.of(name);
        return this;
    }

    public StoryBuilder url(String address) {
        url = Optional.of(address);
        return this;
    }

    public StoryBuilder headline(String words) {
        headline = Optional.of(words);
        return this;
    }

    public StoryBuilder agency(String name) {
        agency = Optional.of(name);
        return this;
    }

    public StoryBuilder published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Someone of the story, found again by name. */
    public StoryBuilder actor(String name, ActorKind kind, String country, Sector sector) {
        return actor(name, kind, Optional.of(country), sector, Optional.empty());
    }

    public StoryBuilder actor(
            String name, ActorKind kind, Optional<String> country, Sector sector, Optional<String> directoryId) {
        ActorMention mention = new ActorMention(span(name), 0, 0, MentionKind.NAME, "by-hand");
        String actorId = "A" + (actors.size() + 1);
        actors.put(
                name, new Actor(actorId, name, kind, country, sector, Optional.empty(), directoryId, List.of(mention)));
        return this;
    }

    /** An event whose trigger is the first occurrence of these words; finished by its {@link EventBuilder#end()}. */
    public EventBuilder event(EventType type, String trigger) {
        EventBuilder event = new EventBuilder(this, "E" + (events.size() + 1), type, span(trigger));
        events.add(event);
        return event;
    }

    public StoryBuilder tally(String what, Amount amount, Place place, DayRange days) {
        tallies.add(new Tally(
                what,
                List.of(),
                Optional.empty(),
                amount,
                Optional.empty(),
                Optional.of(new EventPlace(place, Optional.empty())),
                days,
                Optional.empty(),
                Optional.empty(),
                List.of(span(what)),
                "by-hand"));
        return this;
    }

    public CodedStory build() {
        Story story = new Story(
                id,
                text,
                headline,
                Optional.empty(),
                outlet,
                url,
                Optional.of("en"),
                published.map(day -> new Published(day, PublishedFrom.GIVEN)));
        return new CodedStory(
                story,
                agency.map(name -> new Dateline(Optional.empty(), Optional.of(name), Optional.empty(), span(name))),
                List.copyOf(actors.values()),
                events.stream().map(EventBuilder::reported).toList(),
                tallies,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A town with its point. */
    public static Place town(String name, String country, double latitude, double longitude) {
        return new Place(
                name,
                Optional.of("town:" + name),
                Optional.of(country),
                Optional.of(new Coordinates(latitude, longitude)),
                Precision.EXACT);
    }

    public static Place country(String name, String code) {
        return new Place(name, Optional.of("country:" + code), Optional.of(code), Optional.empty(), Precision.COUNTRY);
    }

    String actorId(String name) {
        return Optional.ofNullable(actors.get(name))
                .map(Actor::id)
                .orElseThrow(() -> new IllegalArgumentException("No such actor in the story: " + name));
    }

    Span span(String words) {
        int at = text.indexOf(words);
        return at >= 0 ? new Span(at, at + words.length()) : new Span(0, Math.max(1, text.indexOf(' ')));
    }
}
