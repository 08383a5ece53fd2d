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

    private Map<Integer, String> origins(String name, List<WireCopies.Text> texts, List<Integer> order) {
        Map<Integer, CodedStory> stories = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int place = order.isEmpty() ? i : order.get(i);
            stories.put(
                    place,
                    StoryBuilder.story("s" + place, texts.get(place).words())
                            .outlet("Outlet " + place)
                            .published("2024-03-05")
                            .build());
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
