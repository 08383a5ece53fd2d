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
    private final int events;

    private InventedNews(long seed, LocalDate first, int days, int events) {
        this.events = events;
        this.random = new Random(seed);
        this.first = first;
        this.days = days;
    }

    /** So many stories of one event each, spread over so many days, in random order. */
    public static List<CodedStory> of(long seed, int stories, int days) {
        return of(seed, stories, days, 1);
    }

    /** The same with several events in each story; outlets that report the first report the others too. */
    public static List<CodedStory> of(long seed, int stories, int days, int events) {
        InventedNews news = new InventedNews(seed, LocalDate.of(2023, 1, 1), days, events);
        List<CodedStory> all = new ArrayList<>();
        for (int happening = 0; all.size() < stories; happening++) {
            all.addAll(news.happening(happening));
        }
        Collections.shuffle(all, news.random);
        return all.subList(0, stories);
    }

    private List<CodedStory> happening(int number) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            scenes.add(scene());
        }
        List<CodedStory> reports = new ArrayList<>();
        int outlet = random.nextInt(OUTLETS);
        int count = 1 + random.nextInt(MOST_REPORTS);
        for (int i = 0; i < count; i++) {
            reports.add(report(number, scenes, "Outlet " + (outlet + i) % OUTLETS));
        }
        return reports;
    }

    private Scene scene() {
        EventType type = one(TYPES);
        String country = one(COUNTRIES);
        return new Scene(
                type,
                "the army of " + country + " " + random.nextInt(97),
                country,
                "the people of " + one(COUNTRIES) + " " + random.nextInt(89),
                townOf(country, random.nextInt(TOWNS_IN_COUNTRY)),
                first.plusDays(random.nextInt(days)),
                type == EventType.ASSAULT ? 1 + random.nextInt(60) : 0);
    }

    private CodedStory report(int number, List<Scene> scenes, String outlet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            text.append(one(OPENINGS))
                    .append(" that ")
                    .append(scene.actor())
                    .append(" acted")
                    .append(i);
            text.append(" against ")
                    .append(scene.recipient())
                    .append(" in ")
                    .append(scene.town().name())
                    .append(".\n\n");
        }
        text.append("It was case ").append(number).append(" of its kind; ").append(filler());
        LocalDate published = scenes.getFirst().day().plusDays(random.nextInt(2));
        StoryBuilder story = story("story-" + number + "-" + outlet, text.toString())
                .outlet(outlet)
                .published(published.toString());
        for (int i = 0; i < scenes.size(); i++) {
            add(scenes.get(i), "acted" + i, story);
        }
        return story.build();
    }

    private void add(Scene scene, String trigger, StoryBuilder story) {
        String land = scene.recipient().split(" ")[3];
        story.actor(
                scene.actor(),
                ActorKind.GOVERNMENT,
                Optional.of(scene.country()),
                Sector.MIL,
                Optional.of(scene.actor()));
        story.actor(scene.recipient(), ActorKind.POPULATION, land, Sector.CVL);
        EventBuilder event = story.event(scene.type(), trigger)
                .by(scene.actor())
                .to(scene.recipient())
                .at(scene.town())
                .on(scene.day().toString())
                .sure(0.025 + scene.dead() % 20 * 0.05);
        if (scene.dead() > 0) {
            event.toll(Fate.KILLED, Amount.exactly(scene.dead() + random.nextInt(2)));
        }
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

    private record Scene(
            EventType type, String actor, String country, String recipient, Place town, LocalDate day, int dead) {}
}
