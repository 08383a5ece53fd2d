// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
 * News without end, day after day, as skewed as the world's: few countries, actors and outlets make most of it, most
 * happenings are told once and some a hundred times. A thousand reports a day, in stories of up to six. Same seed, same
 * news.
 */
public final class SkewedNews implements Iterator<CodedStory> {
    private static final int HAPPENINGS_A_DAY = 320;
    private static final int MOST_TOLD = 150;
    private static final int COUNTRIES = 150;
    private static final int TOWNS = 60;
    private static final int ACTORS = 40;
    private static final int OUTLETS = 400;
    private static final int EVENTS_IN_STORY = 6;
    private static final int VOCABULARY = 20_000;
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final Random random;
    private LocalDate day = LocalDate.of(2015, 1, 1);
    private Iterator<CodedStory> today = Collections.emptyIterator();
    private int stories;

    public SkewedNews(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public CodedStory next() {
        while (!today.hasNext()) {
            today = day().iterator();
            day = day.plusDays(1);
        }
        if (!today.hasNext()) {
            throw new NoSuchElementException();
        }
        return today.next();
    }

    private record Happening(
            EventType type,
            int country,
            Place town,
            String actor,
            String other,
            LocalDate day,
            int dead,
            String name) {}

    private List<CodedStory> day() {
        Map<Integer, List<Happening>> byOutlet = new LinkedHashMap<>();
        for (int i = 0; i < HAPPENINGS_A_DAY; i++) {
            Happening happening = happening();
            // A power law: nine in ten are told by less than five, one in a hundred by thirty and more.
            int told = (int) Math.min(MOST_TOLD, 1 / Math.pow(1 - random.nextDouble(), 0.75));
            for (int j = 0; j < told; j++) {
                byOutlet.computeIfAbsent(skewed(OUTLETS, 1.5), first -> new ArrayList<>())
                        .add(happening);
            }
        }
        List<CodedStory> all = new ArrayList<>();
        byOutlet.forEach((outlet, happenings) -> {
            List<Happening> told = happenings.stream().distinct().toList();
            for (int from = 0; from < told.size(); from += EVENTS_IN_STORY) {
                all.add(tell(outlet, told.subList(from, Math.min(told.size(), from + EVENTS_IN_STORY))));
            }
        });
        Collections.shuffle(all, random);
        return all;
    }

    private Happening happening() {
        EventType type = TYPES.get(skewed(TYPES.size(), 1.3));
        int country = skewed(COUNTRIES, 2);
        int town = skewed(TOWNS, 1.5);
        double latitude = -55 + country * 0.8 % 110 + town * 0.13;
        Place place = town("Town " + country + "-" + town, code(country), latitude, country * 2.3 % 340 - 170);
        int dead = type == EventType.ASSAULT ? skewed(60, 2) : 0;
        return new Happening(
                type,
                country,
                place,
                actor(country),
                actor(skewed(COUNTRIES, 2)),
                day.minusDays(random.nextInt(2)),
                dead,
                word(random.nextInt(VOCABULARY)));
    }

    private CodedStory tell(int outlet, List<Happening> happenings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < happenings.size(); i++) {
            Happening happening = happenings.get(i);
            text.append(words(6))
                    .append(" did")
                    .append(i)
                    .append(" in ")
                    .append(happening.town().name());
            text.append(random.nextBoolean() ? " near " + capital(happening.name()) : "");
            text.append(' ').append(words(14)).append(".\n\n");
        }
        text.append(words(60)).append('.');
        StoryBuilder story = story("s" + stories++, text.toString())
                .outlet("Outlet " + outlet)
                .published(day.toString());
        for (int i = 0; i < happenings.size(); i++) {
            add(happenings.get(i), "did" + i, story);
        }
        return story.build();
    }

    private void add(Happening happening, String trigger, StoryBuilder story) {
        EventBuilder event = story.event(happening.type(), trigger);
        if (chance(80)) {
            event.by(known(story, happening.actor()));
        }
        if (chance(60)) {
            event.to(known(story, happening.other()));
        }
        if (chance(75)) {
            event.at(happening.town());
        } else if (chance(60)) {
            event.at(StoryBuilder.country("Country", code(happening.country())));
        }
        if (chance(70)) {
            event.on(happening.day().toString());
        } else if (chance(60)) {
            event.assumed(day.toString());
        }
        if (happening.dead() > 0 && chance(70)) {
            event.toll(Fate.KILLED, Amount.exactly(Math.max(1, happening.dead() - random.nextInt(3))));
        }
    }

    private static String known(StoryBuilder story, String name) {
        String country = name.substring(name.length() - 3);
        story.actor(name, ActorKind.GOVERNMENT, Optional.of(country), Sector.GOV, Optional.of("org:" + name));
        return name;
    }

    private String actor(int country) {
        return "Ministry " + skewed(ACTORS, 2) + " of " + code(country);
    }

    private static String code(int country) {
        return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + 'X';
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word(skewed(VOCABULARY, 3)));
        }
        return words.toString();
    }

    private static String word(int number) {
        return Integer.toString(number * 37 + 1000, 36).replaceAll("\\d", "o");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Of so many, the first most often. */
    private int skewed(int of, double power) {
        return (int) (of * Math.pow(random.nextDouble(), power));
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }
}
