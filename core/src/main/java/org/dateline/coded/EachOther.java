// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.syntax.ParsedStory;

/** "The two states accused each other": each does it, and each has it done to it. */
final class EachOther {
    private static final Set<String> WORDS = Set.of("each other", "one another", "each");

    private final ParsedStory story;

    EachOther(ParsedStory story) {
        this.story = story;
    }

    List<ReportedEvent> told(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> event.type().isMutual() || event.actors().size() < 2
                        ? event
                        : event.mentions().stream().anyMatch(this::isReciprocal)
                                ? event.doneToEachOther(new Step(
                                        "recipients", "each-other", Optional.empty(), "each other: " + event.actors()))
                                : event)
                .toList();
    }

    private boolean isReciprocal(EventMention mention) {
        return mention.in(Role.RECIPIENT)
                .anyMatch(party -> WORDS.contains(party.span().in(story.text()).toLowerCase(Locale.ROOT)));
    }
}
