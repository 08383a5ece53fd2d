// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.junit.jupiter.api.Test;

/** Who did what to whom, in sentences of many shapes: passives, relative clauses, light verbs, nominal events, control. */
class WhoToWhomTest {
    @Test
    void theSidesOfEventsAreReadFromSentencesOfManyShapes() {
        new SentenceSuite("who-to-whom.tsv", 110, 0.95).holds(WhoToWhomTest::isRead, WhoToWhomTest::told);
    }

    private static boolean isRead(CodedStory coded, String[] line) {
        return coded.events().stream()
                .filter(event -> event.type().name().equals(line[1]))
                .anyMatch(event -> are(coded, event.actors(), line[2]) && are(coded, event.recipients(), line[3]));
    }

    private static boolean are(CodedStory coded, List<String> ids, String names) {
        List<String> wanted = names.equals("-") ? List.of() : List.of(names.split("; "));
        List<String> found = names(coded, ids);
        return found.size() == wanted.size()
                && wanted.stream().allMatch(name -> found.stream().anyMatch(other -> holds(other, name)));
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static List<String> names(CodedStory coded, List<String> ids) {
        return ids.stream()
                .flatMap(id -> coded.actor(id).stream())
                .map(Actor::name)
                .distinct()
                .toList();
    }

    private static String told(CodedStory coded) {
        List<String> told = new ArrayList<>();
        for (ReportedEvent event : coded.events()) {
            told.add(event.type() + " " + names(coded, event.actors()) + " > " + names(coded, event.recipients()));
        }
        return told.toString();
    }
}
