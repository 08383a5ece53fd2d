// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Toll;
import org.dateline.coding.EventMention;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;
import org.dateline.story.Layout;
import org.dateline.story.Paragraph;
import org.dateline.text.Span;

/** The events of a story as a table: a row each, what more is known of it, and the words it was read from. */
final class EventView {
    private static final Columns ROW = Columns.of(2, 3, 20, 26, 12, 14, 11);
    private static final int INDENT = 7;
    private static final int LONGEST_EVIDENCE = 260;

    private final CodedStory coded;
    private final Style style;

    EventView(CodedStory coded, Style style) {
        this.coded = coded;
        this.style = style;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        ROW.row("", "what", "who → to whom", "when", "where", "says").forEach(line -> lines.add(style.faint(line)));
        coded.events().forEach(event -> event(event, lines));
        return lines;
    }

    private void event(ReportedEvent event, List<String> lines) {
        ROW.row(
                        event.id(),
                        Wording.what(event),
                        parties(event),
                        Wording.when(event.time()),
                        event.place().map(where -> Wording.place(where.place())).orElse(Wording.NONE),
                        event.sources().isEmpty() ? Wording.NONE : Wording.names(event.sources(), coded))
                .forEach(lines::add);
        String more = String.join(" · ", more(event));
        if (!more.isEmpty()) {
            Lines.wrap(more, StoryView.WIDTH - INDENT).forEach(line -> lines.add(" ".repeat(INDENT) + line));
        }
        lines.addAll(evidence(event));
    }

    private String parties(ReportedEvent event) {
        String actors = Wording.names(event.actors(), coded);
        String recipients = Wording.names(event.recipients(), coded);
        if (recipients.isEmpty()) {
            return actors.isEmpty() ? Wording.NONE : actors;
        }
        return (actors.isEmpty() ? Wording.NONE : actors) + " → " + recipients;
    }

    private List<String> more(ReportedEvent event) {
        List<String> more = new ArrayList<>();
        if (event.factuality() != Factuality.HAPPENED) {
            more.add(event.factuality().code());
        }
        if (event.background()) {
            more.add("background");
        }
        event.count().ifPresent(count -> more.add(Wording.amount(count) + " of them"));
        event.size().ifPresent(size -> more.add(Wording.amount(size) + " taking part"));
        event.tolls().forEach(toll -> more.add(toll(toll)));
        event.responsibility().forEach(responsibility -> more.add(responsibility(responsibility)));
        if (!event.instruments().isEmpty()) {
            more.add("by " + String.join(", ", event.instruments()));
        }
        event.via().ifPresent(via -> more.add("via " + via));
        return more;
    }

    private String toll(Toll toll) {
        boolean none = toll.amount().equals(Amount.exactly(0));
        String fate = toll.fate() == Fate.CASUALTIES
                ? "killed or wounded"
                : toll.fate().code();
        return (none ? "nobody" : Wording.amount(toll.amount()))
                + toll.who().map(who -> " " + who).orElse("")
                + " "
                + fate
                + toll.source()
                        .map(source -> " (says " + Wording.name(source, coded) + ")")
                        .orElse("");
    }

    private String responsibility(Responsibility responsibility) {
        String name = Wording.name(responsibility.actor(), coded);
        String stance = switch (responsibility.stance()) {
            case CLAIMS -> name + " claims it";
            case DENIES -> name + " denies it";
            case ACCUSED -> name + " is accused of it";
            case SUSPECTED -> name + " is suspected of it";
        };
        return stance
                + responsibility
                        .source()
                        .map(source -> " (says " + Wording.name(source, coded) + ")")
                        .orElse("");
    }

    private List<String> evidence(ReportedEvent event) {
        List<Span> triggers = bodyFirst(event.mentions());
        String text = Evidence.of(coded.story().text(), triggers, LONGEST_EVIDENCE);
        String others = triggers.stream()
                .skip(1)
                .map(span -> span.in(coded.story().text()).replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining(", "));
        String also = others.isEmpty() ? "" : " (also: " + others + ")";
        return Marked.lines("“" + text + "”" + also, INDENT, style);
    }

    // A sentence of the body says more than the headline.
    private List<Span> bodyFirst(List<EventMention> mentions) {
        Optional<Span> headline = Layout.of(coded.story()).headline().map(Paragraph::span);
        List<Span> triggers = mentions.stream().map(EventMention::trigger).toList();
        Predicate<Span> inHeadline =
                span -> headline.map(line -> line.contains(span)).orElse(false);
        return Stream.concat(
                        triggers.stream().filter(inHeadline.negate()),
                        triggers.stream().filter(inHeadline))
                .toList();
    }
}
