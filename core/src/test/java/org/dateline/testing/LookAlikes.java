// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import static org.dateline.testing.StoryBuilder.country;
import static org.dateline.testing.StoryBuilder.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.coded.CodedStory;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.testing.LookAlikeTeller.Scene;

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

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private final LookAlikeTeller teller;
    private int happenings;

    private LookAlikes(long seed) {
        random = new Random(seed);
        teller = new LookAlikeTeller(random);
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

    private void bombings(int scene) {
        String land = land(scene);
        Place city = town("Mirat " + scene, land, 20 + scene * 0.9 % 20, 30);
        LocalDate day = day(scene);
        String group = teller.one(LookAlikeTeller.GROUPS);
        String other = random.nextBoolean() ? group : teller.one(LookAlikeTeller.GROUPS);
        String landmark = teller.one(LANDMARKS);
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
                List.of(teller.one(LookAlikeTeller.VICTIMS)),
                city,
                day,
                dead,
                landmark,
                land);
    }

    private void protests(int scene) {
        String land = land(scene + 3);
        Place city = town("Velden " + scene, land, -10 - scene * 0.9 % 20, 60);
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
                            teller.one(LANDMARKS),
                            land));
        }
    }

    private void strikes(int scene) {
        String land = land(scene + 5);
        for (int i = 0; i < 2; i++) {
            Place place = town("Korr " + scene + "-" + i, land, 45 + i * 0.35, 100 + scene * 0.9 % 20);
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
                            place,
                            day(scene),
                            1 + random.nextInt(12),
                            teller.one(LANDMARKS),
                            land));
        }
    }

    private void meetings(int scene) {
        String land = land(scene + 7);
        Place capital = town("Sund " + scene, land, 10 + scene * 0.9 % 20, -60);
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
                            teller.one(LANDMARKS),
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
        by.subList(0, outlets).forEach(outlet -> told.add(new Told(teller.tell(outlet, scene), happening)));
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
}
