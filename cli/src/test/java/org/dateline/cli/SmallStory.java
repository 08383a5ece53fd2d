// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventPlace;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Toll;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Stance;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.quantity.Amount;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.time.DayRange;

/** A story of a few sentences, read by all stages together. */
record SmallStory(CodedStory coded) {
    /** A Wednesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

    private static final StoryPipeline PIPELINE = Composition.english(KnowledgeFiles.bundled());

    static SmallStory read(String text) {
        return new SmallStory(PIPELINE.read(Story.of("test", text).published(PUBLISHED, PublishedFrom.GIVEN)));
    }

    static SmallStory undated(String text) {
        return new SmallStory(PIPELINE.read(Story.of("undated", text)));
    }

    List<ReportedEvent> events(EventType type) {
        return coded.events().stream().filter(event -> event.type() == type).toList();
    }

    ReportedEvent only(EventType type) {
        assertThat(events(type)).hasSize(1);
        return events(type).getFirst();
    }

    List<String> names() {
        return coded.actors().stream().map(Actor::name).toList();
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(this::name).toList();
    }

    String name(String id) {
        return coded.actor(id).map(Actor::name).orElseThrow();
    }

    Optional<String> country(String name) {
        return coded.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .flatMap(Actor::country);
    }

    /** Who claims, denies, is accused or suspected, by name. */
    List<String> held(Stance stance) {
        return coded.events().stream()
                .flatMap(event -> event.responsibility().stream())
                .filter(each -> each.stance() == stance)
                .map(Responsibility::actor)
                .map(this::name)
                .distinct()
                .toList();
    }

    List<Amount> tolls(Fate fate) {
        return coded.events().stream()
                .flatMap(event -> event.tolls().stream())
                .filter(toll -> toll.fate() == fate)
                .map(Toll::amount)
                .toList();
    }

    /** Each relation as "Moldova hosts-forces-of Russia". */
    List<String> relations() {
        return coded.relations().stream()
                .map(each -> name(each.holder()) + " " + each.relation().code() + " " + name(each.other()))
                .toList();
    }

    static Optional<String> place(ReportedEvent event) {
        return event.place().map(EventPlace::place).map(place -> place.name());
    }

    static Optional<DayRange> days(ReportedEvent event) {
        return event.time().map(EventTime::days);
    }
}
