// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.coded.CodedStory;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Sector;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;

/**
 * News of a world that does not exist: happenings on random days in random towns, each reported by several outlets in
 * words of their own. Same seed, same news.
 */
public final class InventedNews {
    private static final List<EventType> TYPES = List.of(
            EventType.ASSAULT, EventType.CONSULT, EventType.PROTEST, EventType.ACCUSE, EventType.COERCE, EventType.AID);
    private static final List<String> COUNTRIES =
            List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ", "KKK", "LLL");
    private static final List<String> OPENINGS = List.of("Officials said", "Residents said", "State media reported");
    private static final int TOWNS_IN_COUNTRY = 12;
    private static final int OUTLETS = 40;
    private static final int MOST_REPORTS = 5;

    private final Random random;
    private final LocalDate first;
    private final int days;

    private InventedNews(long seed, LocalDate first, int days) {
        this.random = new Random(seed);
        this.first = first;
        this.days = days;
    }

    /** About so many stories, spread over so many days, in random order. */
    public static List<CodedStory> of(long seed, int stories, int days) {
        InventedNews news = new InventedNews(seed, LocalDate.of(2023, 1, 1), days);
        List<CodedStory> all = new ArrayList<>();
        for (int happening = 0; all.size() < stories; happening++) {
            all.addAll(news.happening(happening));
        }
        Collections.shuffle(all, news.random);
        return all.subList(0, stories);
    }

    private List<CodedStory> happening(int number) {
        EventType type = one(TYPES);
        String country = one(COUNTRIES);
        String other = one(COUNTRIES);
        Place town = townOf(country, random.nextInt(TOWNS_IN_COUNTRY));
        LocalDate day = first.plusDays(random.nextInt(days));
        int dead = type == EventType.ASSAULT ? 1 + random.nextInt(60) : 0;
        List<CodedStory> reports = new ArrayList<>();
        int first = random.nextInt(OUTLETS);
        int count = 1 + random.nextInt(MOST_REPORTS);
        for (int i = 0; i < count; i++) {
            String outlet = "Outlet " + (first + i) % OUTLETS;
            reports.add(report(number, type, new Scene(country, other, town, day, dead), outlet));
        }
        return reports;
    }

    private CodedStory report(int number, EventType type, Scene scene, String outlet) {
        String actor = "the army of " + scene.country() + " " + number % 97;
        String recipient = "the people of " + scene.other() + " " + number % 89;
        LocalDate published = scene.day().plusDays(random.nextInt(2));
        String text = one(OPENINGS) + " that " + actor + " acted against " + recipient + " in "
                + scene.town().name() + ".\n\nIt was case " + number + " of its kind; " + filler();
        var story = story("story-" + number + "-" + outlet, text)
                .outlet(outlet)
                .published(published.toString())
                .actor(actor, ActorKind.GOVERNMENT, Optional.of(scene.country()), Sector.MIL, Optional.of(actor))
                .actor(recipient, ActorKind.POPULATION, scene.other(), Sector.CVL);
        var event = story.event(type, "acted")
                .by(actor)
                .to(recipient)
                .at(scene.town())
                .on(scene.day().toString());
        if (scene.dead() > 0) {
            event.toll(Fate.KILLED, Amount.exactly(scene.dead() + random.nextInt(2)));
        }
        return story.build();
    }

    private String filler() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append("word").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
        }
        return words.toString();
    }

    private static Place townOf(String country, int number) {
        double latitude = -60 + 10.0 * COUNTRIES.indexOf(country) + number * 0.7;
        return town(country + " town " + number, country, latitude, 10 + number);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private record Scene(String country, String other, Place town, LocalDate day, int dead) {}
}
