// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireCopiesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void copiesOfAWireStoryAreToldFromStoriesOfOtherReporters() {
        List<WireCopies.Text> texts = WireCopies.of(21, 1000);
        Map<Integer, String> origins = origins("one.db", texts, List.of());
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int other = i + 1; other < texts.size(); other++) {
                boolean copy = texts.get(i).source() == texts.get(other).source();
                boolean held = Objects.equals(origins.get(i), origins.get(other));
                right += copy && held ? 1 : 0;
                wrong += held && !copy ? 1 : 0;
                missed += copy && !held ? 1 : 0;
            }
        }
        assertThat((double) right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + missed)).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void originsAreTheSameInWhateverOrderStoriesCome() {
        List<WireCopies.Text> texts = WireCopies.of(22, 200);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Map<Integer, String> first = origins("one.db", texts, order);
        Collections.shuffle(order, new Random(3));
        assertThat(origins("two.db", texts, order)).isEqualTo(first);
    }

    @Test
    void aCopyIsFoundHoweverManyStoriesCameBetween() {
        Path file = folder.resolve("many.db");
        CodedStory first = told(0, "Rebels shelled the old depot of Arka at dawn, two residents said by telephone.");
        try (Ledger ledger = Ledger.open(file)) {
            AddingStories.add(ledger, List.of(first));
        }
        // In a ledger opened anew, and when thousands were added since.
        try (Ledger ledger = Ledger.open(file)) {
            AddingStories.add(ledger, List.of(told(1, first.story().text() + " They fled.")));
            List<CodedStory> between = new ArrayList<>();
            for (int i = 2; i < 2200; i++) {
                between.add(told(i, "Number " + i + " of " + i * 7 + " other " + i * 11 + " things " + i * 13 + "."));
            }
            AddingStories.add(ledger, between);
            AddingStories.add(ledger, List.of(told(2200, first.story().text() + " Nobody was hurt.")));
            assertThat(ledger.stories(3000).stream()
                            .filter(story -> story.origin().equals("outlet:outlet 0")))
                    .hasSize(3);
        }
    }

    private static CodedStory told(int number, String text) {
        return StoryBuilder.story("s" + number, text)
                .outlet("Outlet " + number)
                .published("2024-03-05")
                .build();
    }

    private Map<Integer, String> origins(String name, List<WireCopies.Text> texts, List<Integer> order) {
        Map<Integer, CodedStory> stories = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int place = order.isEmpty() ? i : order.get(i);
            stories.put(place, told(place, texts.get(place).words()));
        }
        Map<Integer, String> origins = new LinkedHashMap<>();
        try (Ledger ledger = Ledger.open(folder.resolve(name))) {
            AddingStories.add(ledger, List.copyOf(stories.values()));
            stories.forEach((place, story) -> origins.put(
                    place,
                    ledger.story(Report.storyId(story.story())).orElseThrow().origin()));
        }
        return origins;
    }
}
