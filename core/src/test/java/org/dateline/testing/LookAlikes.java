// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import static org.dateline.testing.StoryBuilder.country;
import static org.dateline.testing.StoryBuilder.story;

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
import org.dateline.ontology.Mode;
import org.dateline.ontology.Precision;
import org.dateline.ontology.Sector;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;

/**
 * Happenings that are hard to tell apart, each told by several outlets the way outlets do: in words of their own, with
 * days, places and tolls left out, rounded, outdated or a day late. Two bombings of one city a day apart; protests of one
 * city on days that follow; strikes on neighbouring towns in one night; one minister's meetings of one day; several
 * governments' words on one attack. Same seed, same news.
 */
public final class LookAlikes {
    private static final List<String> OUTLETS =
            List.of("Courier", "Herald", "Tribune", "Observer", "Gazette", "Post", "Chronicle", "Mirror", "Times");
    private static final List<String> LANDMARKS =
            List.of("Salim", "Harun", "Tamar", "Orla", "Vesna", "Bakri", "Dorin", "Ilmar", "Joran", "Kestrel");
    private static final List<String> GROUPS = List.of("Red Front", "Sons of Dawn", "Northern Shield");
    private static final List<String> VICTIMS =
            List.of("civilians", "shoppers", "worshippers", "bystanders", "residents", "commuters");

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private int happenings;
    private int stories;

    private LookAlikes(long seed) {
        random = new Random(seed);
    }

    /** A story, and which happening its one event is. */
    public record Told(CodedStory story, String happening) {}

    /** So many scenes of each kind. */
    public static List<Told> of(long seed, int scenes) {
        LookAlikes news = new LookAlikes(seed);
        for (int i = 0; i < scenes; i++) {
            news.bombings(i);
            news.protests(i);
            news.strikes(i);
            news.meetings(i);
            news.words(i);
        }
        Collections.shuffle(news.told, news.random);
        return List.copyOf(news.told);
    }

    /** What all tellings of one happening are told of. */
    private record Scene(
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

    private void bombings(int scene) {
        String land = land(scene);
        Place city = place("Mirat " + scene, land, 20 + scene * 0.9 % 20, 30);
        LocalDate day = day(scene);
        String group = one(GROUPS);
        String other = random.nextBoolean() ? group : one(GROUPS);
        String landmark = one(LANDMARKS);
        tell(4 + random.nextInt(4), bombing(scene, group, city, day, 3 + random.nextInt(40), landmark, land));
        tell(
                4 + random.nextInt(4),
                bombing(scene, other, city, day.plusDays(1), 3 + random.nextInt(40), otherThan(landmark), land));
    }

    private Scene bombing(int scene, String group, Place city, LocalDate day, int dead, String landmark, String land) {
        boolean car = random.nextBoolean();
        return new Scene(
                "bombing",
                scene,
                EventType.ASSAULT,
                Optional.of(car ? Mode.EXPLOSIVES : Mode.SUICIDE_ATTACK),
                Optional.of(car ? "car bomb" : "explosive vest"),
                List.of(group),
                List.of(one(VICTIMS)),
                city,
                day,
                dead,
                landmark,
                land);
    }

    private void protests(int scene) {
        String land = land(scene + 3);
        Place city = place("Velden " + scene, land, -10 - scene * 0.9 % 20, 60);
        for (int i = 0; i < 3; i++) {
            tell(
                    3 + random.nextInt(3),
                    new Scene(
                            "protest",
                            scene,
                            EventType.PROTEST,
                            Optional.of(Mode.DEMO),
                            Optional.empty(),
                            List.of("protesters"),
                            List.of(),
                            city,
                            day(scene).plusDays(2L * i),
                            0,
                            one(LANDMARKS),
                            land));
        }
    }

    private void strikes(int scene) {
        String land = land(scene + 5);
        for (int i = 0; i < 2; i++) {
            Place town = place("Korr " + scene + "-" + i, land, 45 + i * 0.35, 100 + scene * 0.9 % 20);
            tell(
                    4,
                    new Scene(
                            "strike",
                            scene,
                            EventType.ASSAULT,
                            Optional.of(Mode.AERIAL),
                            Optional.of("missile"),
                            List.of("air force"),
                            List.of("residents"),
                            town,
                            day(scene),
                            1 + random.nextInt(12),
                            one(LANDMARKS),
                            land));
        }
    }

    private void meetings(int scene) {
        String land = land(scene + 7);
        Place capital = place("Sund " + scene, land, 10 + scene * 0.9 % 20, -60);
        for (int i = 0; i < 2; i++) {
            tell(
                    3 + random.nextInt(2),
                    new Scene(
                            "meeting",
                            scene,
                            EventType.CONSULT,
                            Optional.empty(),
                            Optional.empty(),
                            List.of("Vera Lind " + scene, i == 0 ? "Abel Norr " + scene : "Celia Oost " + scene),
                            List.of(),
                            capital,
                            day(scene),
                            0,
                            one(LANDMARKS),
                            land));
        }
    }

    private void words(int scene) {
        String land = land(scene + 9);
        Place none = country("Mardia", land);
        for (int i = 0; i < 3; i++) {
            tell(
                    3,
                    new Scene(
                            "condemnation",
                            scene,
                            EventType.ACCUSE,
                            Optional.of(Mode.DISAPPROVE),
                            Optional.empty(),
                            List.of("Ministry " + (scene * 3 + i)),
                            List.of("Red Front"),
                            none,
                            day(scene),
                            0,
                            "",
                            land));
        }
    }

    private void tell(int outlets, Scene scene) {
        String happening = scene.kind() + " " + happenings++;
        List<String> by = new ArrayList<>(OUTLETS);
        Collections.shuffle(by, random);
        by.subList(0, outlets).forEach(outlet -> told.add(new Told(tell(outlet, scene), happening)));
    }

    private CodedStory tell(String outlet, Scene scene) {
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

    private static Place place(String name, String land, double latitude, double longitude) {
        return StoryBuilder.town(name, land, latitude, longitude);
    }

    private static String land(int number) {
        return "X" + (char) ('A' + number % 8) + "Z";
    }

    private static LocalDate day(int scene) {
        return LocalDate.of(2024, 1, 1).plusDays(scene * 3L);
    }

    private String otherThan(String landmark) {
        return LANDMARKS.get(
                (LANDMARKS.indexOf(landmark) + 1 + random.nextInt(LANDMARKS.size() - 1)) % LANDMARKS.size());
    }

    private boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private <T> T one(List<T> of) {
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
