// SPDX-License-Identifier: Apache-2.0
package org.dateline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.story.Layout;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/**
 * Parses written by hand in CoNLL-U columns, for tests of stages without a reader model.
 *
 * <p>One token a line: {@code form lemma UPOS XPOS head relation [PER|ORG|LOC|MISC]}, heads counted from 1, 0 for the
 * root; entity marks on neighbouring tokens join. A blank line ends a sentence, a line {@code ¶} starts a paragraph. A
 * form that starts with {@code _} is joined to the one before without a space. Words between double quotation marks
 * become a quotation.
 */
public final class Parses {
    private Parses() {}

    /** A story published on a day, from hand-written columns. */
    public static ParsedStory on(LocalDate day, String columns) {
        ParsedStory parsed = of(columns);
        return parsed.withStory(parsed.story().published(day, PublishedFrom.GIVEN));
    }

    /** A story without a day, from hand-written columns. */
    public static ParsedStory of(String columns) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : (columns.strip() + "\n\n").split("\n", -1)) {
            if (line.isBlank()) {
                if (!lines.isEmpty()) {
                    sentence(lines, text, sentences, entities);
                    lines.clear();
                }
            } else if (line.strip().equals("¶")) {
                text.append("\n\n");
            } else {
                lines.add(line.strip());
            }
        }
        Story story = Story.of("test", text.toString());
        return new ParsedStory(story, Layout.of(story), sentences, entities, quotations(text.toString()));
    }

    private static void sentence(
            List<String> lines, StringBuilder text, List<Sentence> sentences, List<Entity> entities) {
        List<Token> tokens = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            String[] column = line.split("\\s+");
            boolean joined = column[0].length() > 1 && column[0].startsWith("_");
            String form = joined ? column[0].substring(1) : column[0];
            if (!joined && !text.isEmpty() && !text.toString().endsWith("\n")) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form);
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    form,
                    column[1],
                    Upos.valueOf(column[2]),
                    column[3],
                    Integer.parseInt(column[4]) - 1,
                    column[5]));
            String kind = column.length > 6 ? column[6] : "";
            if (!kind.isEmpty()) {
                Entity entity = new Entity(span, kind(kind), sentences.size());
                if (kind.equals(open)) {
                    Entity last = entities.removeLast();
                    entity = new Entity(last.span().hull(span), last.kind(), last.sentence());
                }
                entities.add(entity);
            }
            open = kind;
        }
        Span whole = tokens.getFirst().span().hull(tokens.getLast().span());
        sentences.add(new Sentence(sentences.size(), whole, tokens));
    }

    private static EntityKind kind(String mark) {
        return switch (mark) {
            case "PER" -> EntityKind.PERSON;
            case "ORG" -> EntityKind.ORGANIZATION;
            case "LOC" -> EntityKind.LOCATION;
            default -> EntityKind.MISCELLANEOUS;
        };
    }

    private static List<Quotation> quotations(String text) {
        List<Quotation> quotations = new ArrayList<>();
        int open = text.indexOf('"');
        while (open >= 0) {
            int close = text.indexOf('"', open + 1);
            quotations.add(new Quotation(new Span(open, close < 0 ? text.length() : close + 1), close >= 0));
            open = close < 0 ? -1 : text.indexOf('"', close + 1);
        }
        return quotations;
    }
}
