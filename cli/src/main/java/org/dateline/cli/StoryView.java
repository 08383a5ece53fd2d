// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.story.Layout;
import org.dateline.story.Story;

/** A coded story for people, in at most {@link #WIDTH} columns. */
final class StoryView {
    /** How many columns every view keeps to. */
    static final int WIDTH = 100;

    private final CodedStory coded;
    private final Style style;

    StoryView(CodedStory coded, Style style) {
        this.coded = coded;
        this.style = style;
    }

    /** The whole page. */
    String text() {
        List<String> page = new ArrayList<>(head());
        section(page, "EVENTS", coded.events().size(), new EventView(coded, style).lines());
        EntryView entries = new EntryView(coded, style);
        section(page, "TALLIES", coded.tallies().size(), entries.tallies());
        section(page, "TRIPS", coded.itineraries().size(), entries.trips());
        section(page, "WHO SAYS WHAT", coded.attributions().size(), entries.attributions());
        section(page, "STANDING RELATIONS", coded.relations().size(), entries.relations());
        section(page, "ACTORS", coded.actors().size(), entries.actors());
        return String.join("\n", page) + "\n";
    }

    private List<String> head() {
        Story story = coded.story();
        String title = story.headline().orElseGet(() -> firstLine(story));
        List<String> head = new ArrayList<>();
        Lines.wrap(title, WIDTH).forEach(line -> head.add(style.strong(line)));
        List<String> facts = Stream.of(
                        story.outlet(),
                        story.published()
                                .map(published -> published.day() + " ("
                                        + published.from().code() + ")"),
                        coded.dateline().flatMap(line -> line.place().map(place -> "filed from " + place)),
                        story.url())
                .flatMap(fact -> fact.stream())
                .toList();
        head.add(style.faint(String.join(
                " · ", Stream.concat(facts.stream(), Stream.of(story.id())).toList())));
        coded.dating().stream()
                .map(step -> step.says())
                .distinct()
                .forEach(says -> Lines.wrap("dated: " + says, WIDTH).forEach(head::add));
        if (story.published().isEmpty()) {
            head.add("no date is given and none can be inferred: relative days stay open (--published DAY helps)");
        }
        if (coded.events().isEmpty()) {
            head.add("no event was found in it");
        }
        return head;
    }

    private static String firstLine(Story story) {
        return Layout.of(story).paragraphs().stream()
                .findFirst()
                .map(paragraph -> paragraph.span().in(story.text()))
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line)
                .orElse(story.id());
    }

    private void section(List<String> page, String title, int size, List<String> lines) {
        if (size > 0) {
            page.add("");
            page.add(style.heading(title + " " + size));
            page.addAll(lines);
        }
    }
}
