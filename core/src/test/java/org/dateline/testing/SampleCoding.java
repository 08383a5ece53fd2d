// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.MentionKind;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Credit;
import org.dateline.coded.EventPlace;
import org.dateline.coded.EventTime;
import org.dateline.coded.Itinerary;
import org.dateline.coded.Leg;
import org.dateline.coded.Relation;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Step;
import org.dateline.coded.Tally;
import org.dateline.coded.Toll;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Precision;
import org.dateline.ontology.RelationType;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.story.Dateline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** A small story coded by hand in which every kind of entry and nearly every field occurs, for tests of what comes after. */
public final class SampleCoding {
    private static final LocalDate SUNDAY = LocalDate.of(2024, 3, 10);
    private static final String TEXT = """
            Rockets hit base as envoy visits

            ARKA (Sample Wire) - Rockets hit a Coalition base near Arka on Saturday, wounding at least two soldiers, \
            the army said. Militia spokesman Omar Dahl denied his group, which is backed by Norland, was behind it.

            Envoy Jane Roe visited Arka on Sunday. There were 17 attacks in Sorland between 1 and 9 March.
            """.strip();
    private static final Place ARKA = new Place(
            "Arka",
            Optional.of("geonames:1"),
            Optional.of("SOR"),
            Optional.of(new Coordinates(33.5, 44.25)),
            Precision.EXACT);
    private static final Place NEAR_ARKA = new Place(
            "near Arka",
            Optional.of("geonames:1"),
            Optional.of("SOR"),
            Optional.of(new Coordinates(33.5, 44.25)),
            Precision.AREA);
    private static final Place SORLAND =
            new Place("Sorland", Optional.of("country:SOR"), Optional.of("SOR"), Optional.empty(), Precision.COUNTRY);

    private SampleCoding() {}

    /** The story alone. */
    public static Story story() {
        return Story.of("sample", TEXT)
                .headline("Rockets hit base as envoy visits")
                .published(SUNDAY, PublishedFrom.GIVEN);
    }

    /** The story coded. */
    public static CodedStory coded() {
        return new CodedStory(
                story(),
                Optional.of(new Dateline(
                        Optional.of("ARKA"),
                        Optional.of("Sample Wire"),
                        Optional.empty(),
                        span("ARKA (Sample Wire) -"))),
                actors(),
                List.of(attack(), visit()),
                List.of(new Tally(
                        "ASSAULT",
                        List.of(),
                        Optional.empty(),
                        Amount.exactly(17),
                        Optional.of("attacks"),
                        Optional.of(new EventPlace(SORLAND, Optional.of(span("Sorland")))),
                        DayRange.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 9)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(span("17 attacks")),
                        "tally-there-were")),
                List.of(new Itinerary(
                        "A5",
                        List.of(new Leg(
                                new EventPlace(ARKA, Optional.of(span("Arka", 2))),
                                DayRange.of(SUNDAY),
                                Factuality.HAPPENED,
                                Optional.empty(),
                                List.of(),
                                List.of(span("visited Arka")))),
                        "legs-of-visits")),
                List.of(
                        new Credit(
                                List.of("A3"),
                                Optional.of(span("the army")),
                                Optional.of(span("said")),
                                List.of(
                                        span(
                                                "Rockets hit a Coalition base near Arka on Saturday, wounding at least two soldiers")),
                                false,
                                "said-after"),
                        new Credit(
                                List.of("A4"),
                                Optional.of(span("Militia spokesman Omar Dahl")),
                                Optional.of(span("denied")),
                                List.of(span("his group, which is backed by Norland, was behind it")),
                                false,
                                "verb-that")),
                List.of(new Relation(
                        "A6", RelationType.BACKS, "A2", false, List.of(span("backed by Norland")), "backed-by")),
                List.of());
    }

    private static List<Actor> actors() {
        return List.of(
                actor("A1", "Coalition", ActorKind.ORGANIZATION, "INT", Sector.MIL, "Coalition"),
                actor("A2", "his group", ActorKind.ARMED_GROUP, "SOR", Sector.REB, "his group"),
                actor("A3", "army", ActorKind.GOVERNMENT, "SOR", Sector.MIL, "army"),
                actor("A4", "Omar Dahl", ActorKind.PERSON, "SOR", Sector.REB, "Omar Dahl"),
                actor("A5", "Jane Roe", ActorKind.PERSON, "NOR", Sector.GOV, "Jane Roe"),
                actor("A6", "Norland", ActorKind.GOVERNMENT, "NOR", Sector.GOV, "Norland"));
    }

    private static Actor actor(
            String id, String name, ActorKind kind, String country, Sector sector, String firstMention) {
        return new Actor(
                id,
                name,
                kind,
                Optional.of(country),
                sector,
                id.equals("A5") ? Optional.of("Envoy") : Optional.empty(),
                Optional.empty(),
                List.of(new ActorMention(span(firstMention), 1, 0, MentionKind.NAME, "cast-name")));
    }

    private static ReportedEvent attack() {
        return new ReportedEvent(
                "E1",
                EventType.ASSAULT,
                List.of(Mode.HEAVY_WEAPONS),
                List.of(
                        mention(EventType.ASSAULT, Mode.HEAVY_WEAPONS, "hit", 1, 0),
                        mention(EventType.ASSAULT, Mode.HEAVY_WEAPONS, "hit", 2, 1)),
                List.of(),
                List.of("A1"),
                Optional.of(new EventPlace(NEAR_ARKA, Optional.of(span("near Arka")))),
                Optional.of(new EventTime(
                        DayRange.of(SUNDAY.minusDays(1)),
                        Optional.of("on Saturday"),
                        Optional.of(span("on Saturday")),
                        false)),
                Factuality.HAPPENED,
                false,
                List.of("A3"),
                Optional.empty(),
                List.of(new Responsibility("A2", Stance.DENIES, Optional.of("A4"))),
                Optional.of(Amount.atLeast(2)),
                List.of(new Toll(
                        Fate.WOUNDED,
                        Amount.atLeast(2),
                        Optional.of("soldiers"),
                        Optional.empty(),
                        span("at least two soldiers"))),
                Optional.empty(),
                List.of("rocket"),
                OptionalDouble.of(0.75),
                List.of(
                        new Step("type", "assault-hit", Optional.of(span("hit", 2)), "ASSAULT, heavy-weapons"),
                        new Step(
                                "date",
                                "weekday",
                                Optional.of(span("on Saturday")),
                                "2024-03-09, the Saturday before")));
    }

    private static ReportedEvent visit() {
        return new ReportedEvent(
                "E2",
                EventType.CONSULT,
                List.of(Mode.VISIT),
                List.of(mention(EventType.CONSULT, Mode.VISIT, "visited", 1, 2)),
                List.of("A5"),
                List.of(),
                Optional.of(new EventPlace(ARKA, Optional.of(span("Arka", 2)))),
                Optional.of(new EventTime(
                        DayRange.of(SUNDAY), Optional.of("on Sunday"), Optional.of(span("on Sunday")), false)),
                Factuality.HAPPENED,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                List.of(new Step("type", "consult-visit", Optional.of(span("visited")), "CONSULT, visit")));
    }

    private static EventMention mention(EventType type, Mode mode, String words, int occurrence, int sentence) {
        return new EventMention(
                type,
                List.of(mode),
                span(words, occurrence),
                sentence,
                0,
                List.of(),
                List.of(),
                Factuality.HAPPENED,
                false,
                false,
                List.of(),
                type == EventType.ASSAULT ? "assault-hit" : "consult-visit");
    }

    private static Span span(String words) {
        return span(words, 1);
    }

    private static Span span(String words, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = TEXT.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("Not in the sample: " + words);
        }
        return new Span(at, at + words.length());
    }
}
