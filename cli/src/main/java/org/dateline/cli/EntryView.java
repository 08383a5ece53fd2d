// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Credit;
import org.dateline.coded.Itinerary;
import org.dateline.coded.Leg;
import org.dateline.coded.Tally;
import org.dateline.ontology.Factuality;
import org.dateline.text.Span;

/** What a coded story holds beside events: tallies, trips, attributions, relations, actors. */
final class EntryView {
    private static final Columns ACTOR = Columns.of(2, 4, 32, 12, 7, 31, 2);
    private static final Columns LEG = Columns.of(2, 5, 24, 14, 47);
    private static final Columns CREDIT = Columns.of(2, 24, 12, 56);
    private static final int INDENT = 7;
    private static final int LONGEST_CONTENT = 220;
    private static final int LONGEST_EVIDENCE = 160;

    private final CodedStory coded;
    private final Style style;

    EntryView(CodedStory coded, Style style) {
        this.coded = coded;
        this.style = style;
    }

    List<String> tallies() {
        return coded.tallies().stream().flatMap(this::tally).toList();
    }

    private Stream<String> tally(Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.amount(tally.amount()) + " "
                + tally.unit().filter(unit -> !unit.equals(tally.what())).orElse("") + " [" + tally.what() + "]");
        tally.place().ifPresent(where -> parts.add("in " + Wording.place(where.place())));
        if (tally.days().isKnown()) {
            parts.add(Wording.days(tally.days()));
        }
        tally.asOf().ifPresent(day -> parts.add("as of " + day));
        tally.source().ifPresent(source -> parts.add("says " + Wording.name(source, coded)));
        return Stream.concat(
                Lines.wrap(String.join(" · ", parts), StoryView.WIDTH - 2).stream()
                        .map(line -> "  " + line),
                evidence(tally.spans()));
    }

    List<String> trips() {
        List<String> lines = new ArrayList<>();
        for (Itinerary itinerary : coded.itineraries()) {
            lines.add("  " + Wording.name(itinerary.traveller(), coded));
            int number = 0;
            for (Leg leg : itinerary.legs()) {
                number++;
                lines.addAll(LEG.row(
                        "  " + number + ".",
                        Wording.place(leg.place().place()),
                        Wording.days(leg.days()),
                        purpose(leg)));
            }
        }
        return lines;
    }

    private String purpose(Leg leg) {
        return Stream.of(
                        leg.factuality() == Factuality.HAPPENED
                                ? ""
                                : leg.factuality().code(),
                        leg.met().isEmpty() ? "" : "met " + Wording.names(leg.met(), coded),
                        leg.purpose().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    List<String> attributions() {
        return coded.attributions().stream()
                .flatMap(credit -> CREDIT
                        .row(
                                credit.sources().isEmpty() ? "(nobody named)" : Wording.names(credit.sources(), coded),
                                credit.cue().map(this::words).orElse(Wording.NONE),
                                content(credit))
                        .stream())
                .toList();
    }

    private String content(Credit credit) {
        String content = credit.content().stream().map(this::words).collect(Collectors.joining(" … "));
        return content.length() > LONGEST_CONTENT
                ? content.substring(0, LONGEST_CONTENT).strip() + "…"
                : content;
    }

    List<String> relations() {
        return coded.relations().stream()
                .map(relation -> "  " + Wording.name(relation.holder(), coded) + " "
                        + Wording.relation(relation.relation(), relation.negated()) + " "
                        + Wording.name(relation.other(), coded))
                .toList();
    }

    List<String> actors() {
        return coded.actors().stream()
                .flatMap(actor -> ACTOR
                        .row(
                                actor.id(),
                                actor.name(),
                                actor.kind().code(),
                                actor.country().orElse(Wording.NONE) + " "
                                        + actor.sector().name(),
                                actor.role().orElse(""),
                                "×" + actor.mentions().size())
                        .stream())
                .toList();
    }

    private Stream<String> evidence(List<Span> spans) {
        if (spans.isEmpty()) {
            return Stream.empty();
        }
        return Marked.lines("“" + Evidence.of(coded.story().text(), spans, LONGEST_EVIDENCE) + "”", INDENT, style)
                .stream();
    }

    private String words(Span span) {
        return span.in(coded.story().text()).replaceAll("\\s+", " ");
    }
}
