// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import static org.dateline.testing.StoryBuilder.country;
import static org.dateline.testing.StoryBuilder.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.coded.CodedStory;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Precision;
import org.dateline.ontology.Sector;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;

/** Tells one happening the way outlets do: in words of their own, with parts left out, rounded, outdated or a day late. */
final class LookAlikeTeller {
    static final List<String> GROUPS = List.of("Red Front", "Sons of Dawn", "Northern Shield");
    static final List<String> VICTIMS =
            List.of("civilians", "shoppers", "worshippers", "bystanders", "residents", "commuters");

    private final Random random;
    private int stories;

    LookAlikeTeller(Random random) {
        this.random = random;
    }

    /** What all tellings of one happening are told of. */
    record Scene(
            String kind,
            int number,
            EventType type,
            Optional<Mode> mode,
            Optional<String> instrument,
            List<String> actors,
            List<String> recipients,
            Place place,
            LocalDate day,
            int dead,
            String landmark,
            String land) {}

    CodedStory tell(String outlet, Scene scene) {
        int late = random.nextInt(10) < 7 ? 0 : 1;
        LocalDate published = scene.day().plusDays(late);
        String sentence = new Sentence(random).of(scene);
        StoryBuilder story = story("story " + stories++, sentence + "\n\nThe " + outlet + " has more.")
                .outlet(outlet)
                .published(published.toString());
        EventBuilder event = story.event(scene.type(), "told");
        who(scene, story, event);
        when(scene, published, event);
        where(scene, event);
        if (scene.dead() > 0 && chance(80)) {
            // Early counts are lower than those of the next day.
            int known =
                    late == 1 || chance(50) ? scene.dead() : Math.max(1, scene.dead() * (5 + random.nextInt(5)) / 10);
            event.toll(Fate.KILLED, chance(30) ? Amount.atLeast(known) : Amount.exactly(known));
        }
        scene.mode().filter(mode -> chance(75)).ifPresent(event::mode);
        scene.instrument().filter(noun -> chance(50)).ifPresent(event::instrument);
        return event.end().build();
    }

    private void who(Scene scene, StoryBuilder story, EventBuilder event) {
        boolean all = scene.type() == EventType.CONSULT || scene.type() == EventType.ACCUSE;
        for (String name : scene.actors()) {
            if (all ? chance(95) : chance(50)) {
                actor(story, name, scene);
                event.by(name);
            }
        }
        for (String name : scene.recipients()) {
            if (chance(60)) {
                // Each outlet calls the victims something else.
                String called = VICTIMS.contains(name) ? one(VICTIMS) : name;
                actor(story, called, scene);
                event.to(called);
            }
        }
    }

    private static void actor(StoryBuilder story, String name, Scene scene) {
        if (GROUPS.contains(name)) {
            story.actor(name, ActorKind.ARMED_GROUP, scene.land(), Sector.REB);
        } else if (name.startsWith("Abel") || name.startsWith("Celia") || name.startsWith("Vera")) {
            String from = name.startsWith("Abel") ? "QAA" : name.startsWith("Celia") ? "QBB" : scene.land();
            story.actor(name, ActorKind.PERSON, from, Sector.GOV);
        } else if (name.startsWith("Ministry")) {
            story.actor(name, ActorKind.GOVERNMENT, "Q" + (char) ('A' + name.hashCode() % 13 + 12) + "X", Sector.GOV);
        } else if (name.equals("air force")) {
            story.actor(name, ActorKind.GOVERNMENT, "QFF", Sector.MIL);
        } else {
            story.actor(name, ActorKind.POPULATION, scene.land(), Sector.CVL);
        }
    }

    private void when(Scene scene, LocalDate published, EventBuilder event) {
        int told = random.nextInt(100);
        if (told < 65) {
            event.on(scene.day().toString());
        } else if (told < 85) {
            event.assumed(published.toString());
        }
    }

    private void where(Scene scene, EventBuilder event) {
        Place place = scene.place();
        int told = random.nextInt(100);
        if (place.precision() == Precision.COUNTRY) {
            if (told < 30) {
                event.at(place);
            }
            return;
        }
        if (told < 65) {
            event.at(place);
        } else if (told < 75) {
            Coordinates at = place.coordinates().orElseThrow();
            event.at(new Place(
                    scene.landmark() + " district",
                    Optional.of("town:" + scene.landmark() + scene.number()),
                    place.country(),
                    Optional.of(new Coordinates(at.latitude() + 0.02, at.longitude() + 0.03)),
                    Precision.EXACT));
        } else if (told < 90) {
            event.at(country("the country", scene.land()));
        }
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Wordings with few words in common: of the words of a language that does not exist. */
    private record Sentence(Random random) {
        private static final List<String> SYLLABLES =
                List.of("ba", "re", "mo", "ti", "lun", "sar", "vel", "kor", "den", "fi", "ga", "pos", "nu", "hem");
        private static final int WORDS = 14;

        String of(Scene scene) {
            StringBuilder sentence = new StringBuilder("It is told");
            boolean named = !scene.landmark().isEmpty() && random.nextInt(100) < 45;
            for (int i = 0; i < WORDS; i++) {
                sentence.append(' ').append(word());
            }
            return sentence.append(named ? " near " + scene.landmark() + " " + word() : "")
                    .append('.')
                    .toString();
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            return word.toString();
        }
    }
}
