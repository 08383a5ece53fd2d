// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.coding.EventMention;
import org.dateline.ontology.Factuality;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What speaks for and against an event having been read right: how it is told, and what was found of it. Each piece is a word
 * such as {@code told-twice}, and either holds or does not; {@link Confidence} weighs them.
 *
 * @param pieces those that hold
 */
public record EventEvidence(SortedSet<String> pieces) {
    private static final int LONG_SENTENCE = 35;

    public EventEvidence {
        pieces = Collections.unmodifiableSortedSet(new TreeSet<>(pieces));
    }

    /** The evidence for an event of a story. */
    public static EventEvidence of(ReportedEvent event, ParsedStory story) {
        SortedSet<String> pieces = new TreeSet<>();
        pieces.add("type-" + event.type().name().toLowerCase(Locale.ROOT));
        if (event.factuality() != Factuality.HAPPENED) {
            pieces.add(event.factuality().name().toLowerCase(Locale.ROOT));
        }
        add(pieces, "background", event.background());
        add(pieces, "told-twice", event.mentions().size() == 2);
        add(pieces, "told-often", event.mentions().size() > 2);
        add(pieces, "no-mode", event.modes().isEmpty() && !event.type().modes().isEmpty());
        add(pieces, "no-actor", event.actors().isEmpty());
        add(pieces, "no-recipient", event.recipients().isEmpty());
        add(pieces, "several-actors", event.actors().size() > 1);
        add(pieces, "no-day", event.time().isEmpty());
        add(pieces, "assumed-day", event.time().filter(EventTime::assumed).isPresent());
        add(pieces, "no-place", event.place().isEmpty());
        add(pieces, "credited", !event.sources().isEmpty());
        add(pieces, "toll", !event.tolls().isEmpty());
        add(pieces, "responsibility", !event.responsibility().isEmpty());
        add(pieces, "means", !event.instruments().isEmpty());
        add(pieces, "several", event.count().isPresent());
        addWording(event.mentions(), story, pieces);
        return new EventEvidence(pieces);
    }

    private static void addWording(List<EventMention> mentions, ParsedStory story, Set<String> pieces) {
        EventMention first = mentions.getFirst();
        int at = first.trigger().start();
        Optional<Paragraph> headline = story.layout().headline();
        add(
                pieces,
                "in-headline",
                headline.filter(part -> part.span().contains(at)).isPresent());
        add(
                pieces,
                "in-lead",
                story.layout().lead().stream().anyMatch(part -> part.span().contains(at)));
        add(pieces, "quoted", story.isQuoted(at));
        boolean verb =
                mentions.stream().anyMatch(mention -> token(mention, story).isVerb());
        add(pieces, "told-by-nouns", !verb);
        Sentence sentence = story.sentences().get(first.sentence());
        add(pieces, "long-sentence", sentence.tokens().size() > LONG_SENTENCE);
        Token token = token(first, story);
        add(pieces, "main-clause", token.isVerb() && token.head() == Token.ROOT);
        add(pieces, "content-clause", token.isVerb() && token.isRelation("ccomp", "xcomp"));
        add(pieces, "side-clause", token.isVerb() && token.isRelation("advcl", "acl"));
        add(pieces, "argument-noun", !token.isVerb() && token.isRelation("nsubj", "obj"));
        add(pieces, "modifying-noun", !token.isVerb() && token.isRelation("nmod", "compound", "appos"));
    }

    private static Token token(EventMention mention, ParsedStory story) {
        return story.sentences().get(mention.sentence()).token(mention.token());
    }

    private static void add(Set<String> pieces, String piece, boolean holds) {
        if (holds) {
            pieces.add(piece);
        }
    }
}
