// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Step;
import org.dateline.coding.EventMention;
import org.dateline.coding.Refusal;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.text.Span;

/** How the entries of a story were read: rule, words in the parse, and each step from words to things. */
final class WhyView {
    private static final Columns STEP = Columns.of(4, 14, 28, 22, 26);
    private static final Columns ENTRY = Columns.of(4, 28, 64);
    private static final int LONGEST_EVIDENCE = 300;

    private final CodedStory coded;
    private final ParsedStory parsed;
    private final List<Refusal> refusals;
    private final Style style;

    WhyView(CodedStory coded, ParsedStory parsed, List<Refusal> refusals, Style style) {
        this.coded = coded;
        this.parsed = parsed;
        this.refusals = refusals;
        this.style = style;
    }

    /**
     * Of the entries that touch a part of the text; of one event, or of all.
     *
     * @param part whether a span lies in the part asked for
     */
    String text(Predicate<Span> part, Optional<String> event) {
        List<String> page = new ArrayList<>();
        page.add(style.strong(coded.story().id()));
        for (Step step : coded.dating()) {
            page.addAll(step(step));
        }
        List<ReportedEvent> events = coded.events().stream()
                .filter(each -> event.map(each.id()::equals).orElse(true))
                .filter(each -> touches(
                        part,
                        each.mentions().stream().map(EventMention::trigger).toList()))
                .toList();
        events.forEach(each -> event(each, page));
        if (event.isEmpty()) {
            unread(part, page);
            others(part, page);
        }
        if (page.size() == 1) {
            page.add("  nothing was read from it");
        }
        return String.join("\n", page) + "\n\n";
    }

    private void event(ReportedEvent event, List<String> page) {
        page.add("");
        page.add(style.heading(event.id() + " " + Wording.what(event)) + "  "
                + event.factuality().code() + (event.background() ? ", background" : ""));
        for (EventMention mention : event.mentions()) {
            page.addAll(Marked.lines(
                    "“" + Evidence.of(coded.story().text(), List.of(mention.trigger()), LONGEST_EVIDENCE) + "”",
                    2,
                    style));
            page.add("    rule " + style.strong(mention.rule()));
            if (mention.sentence() < parsed.sentences().size()) {
                page.addAll(ParseExcerpt.of(parsed.sentences().get(mention.sentence()), mention));
            }
        }
        event.derivation().forEach(step -> page.addAll(step(step)));
    }

    // Sentences without an event: which words looked like one, and what spoke against it.
    private void unread(Predicate<Span> part, List<String> page) {
        List<String> rows = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            boolean read = coded.events().stream()
                    .flatMap(event -> event.mentions().stream())
                    .anyMatch(mention -> mention.sentence() == sentence.index());
            if (read || !part.test(sentence.span())) {
                continue;
            }
            rows.addAll(Marked.lines("“" + shortened(words(sentence.span()), LONGEST_EVIDENCE) + "”", 2, style));
            List<Refusal> seen = refusals.stream()
                    .filter(refusal -> refusal.sentence() == sentence.index())
                    .toList();
            seen.forEach(refusal ->
                    rows.addAll(ENTRY.row(refusal.rule(), "“" + words(refusal.trigger()) + "”: " + refusal.reason())));
            if (seen.isEmpty()) {
                rows.addAll(ENTRY.row("-", "no word of the lexicon of events"));
            }
        }
        if (!rows.isEmpty()) {
            page.add("");
            page.add(style.heading("Sentences without an event"));
            page.addAll(rows);
        }
    }

    private List<String> step(Step step) {
        return STEP.row(
                step.field(),
                step.rule(),
                step.span().map(span -> "“" + words(span) + "”").orElse(""),
                step.says());
    }

    private void others(Predicate<Span> part, List<String> page) {
        List<String> rows = new ArrayList<>();
        coded.tallies().stream()
                .filter(tally -> touches(part, tally.spans()))
                .forEach(tally ->
                        rows.addAll(ENTRY.row(tally.rule(), "tally of " + tally.what() + ": " + all(tally.spans()))));
        coded.itineraries()
                .forEach(trip -> trip.legs().stream()
                        .filter(leg -> touches(part, leg.spans()))
                        .forEach(leg -> rows.addAll(ENTRY.row(
                                trip.rule(),
                                "stop of " + Wording.name(trip.traveller(), coded) + " in "
                                        + Wording.place(leg.place().place()) + ": " + all(leg.spans())))));
        coded.attributions().stream()
                .filter(credit -> touches(part, credit.content()))
                .forEach(credit -> rows.addAll(ENTRY.row(
                        credit.rule(),
                        "says " + (credit.sources().isEmpty() ? "nobody named" : Wording.names(credit.sources(), coded))
                                + credit.cue()
                                        .map(cue -> " (“" + words(cue) + "”)")
                                        .orElse("") + ": "
                                + all(credit.content()))));
        coded.relations().stream()
                .filter(relation -> touches(part, relation.spans()))
                .forEach(relation -> rows.addAll(ENTRY.row(
                        relation.rule(),
                        Wording.name(relation.holder(), coded) + " "
                                + Wording.relation(relation.relation(), relation.negated()) + " "
                                + Wording.name(relation.other(), coded))));
        coded.actors()
                .forEach(actor -> actor.mentions().stream()
                        .filter(mention -> part.test(mention.span()))
                        .forEach(mention -> rows.addAll(ENTRY.row(
                                mention.rule(),
                                "“" + words(mention.span()) + "” is " + actor.id() + " " + actor.name()))));
        if (!rows.isEmpty()) {
            page.add("");
            page.add(style.heading("Other entries"));
            page.addAll(rows);
        }
    }

    private static boolean touches(Predicate<Span> part, List<Span> spans) {
        return spans.isEmpty() || spans.stream().anyMatch(part);
    }

    private String all(List<Span> spans) {
        return shortened(
                "“" + String.join("” … “", spans.stream().map(this::words).toList()) + "”", 200);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private String words(Span span) {
        return span.in(coded.story().text()).replaceAll("\\s+", " ");
    }
}
