// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dateline.coding.EventMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.time.Grain;
import org.dateline.time.TimeExpression;

/** Which time expression belongs to which event: the nearest in the grammar of its sentence. */
final class TimeFinder {
    private final ParsedStory story;
    private final Map<Integer, List<TimeExpression>> bySentence;

    TimeFinder(ParsedStory story, List<TimeExpression> times) {
        this.story = story;
        this.bySentence = times.stream()
                .filter(time -> time.grain() != Grain.OPEN)
                .collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    /**
     * The expression that dates a mention: the nearest in the grammar, known days before vague words; else one that opens
     * the sentence and so spans all of it.
     */
    Optional<TimeExpression> of(EventMention mention) {
        Optional<TimeExpression> near = near(mention.sentence(), mention.token());
        return near.filter(time -> time.days().isKnown())
                .or(() -> opening(mention))
                .or(() -> near);
    }

    // "On Monday the army, which …, shelled": what stands before the first verb of a sentence is said of all its verbs.
    private Optional<TimeExpression> opening(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return bySentence.getOrDefault(mention.sentence(), List.of()).stream()
                .filter(time -> time.days().isKnown() && opens(sentence, time))
                .findFirst();
    }

    private static boolean opens(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() < time.span().start())
                .noneMatch(token -> token.isVerb() || token.upos().isNominal());
    }

    /** The only single day that a sentence names. */
    Optional<TimeExpression> onlyDay(int sentence) {
        List<TimeExpression> days = bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(time -> time.days().isSingleDay())
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    Optional<TimeExpression> near(int sentenceIndex, int token) {
        Sentence sentence = story.sentences().get(sentenceIndex);
        Optional<TimeExpression> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (TimeExpression time : bySentence.getOrDefault(sentenceIndex, List.of())) {
            OptionalInt distance =
                    ClauseDistance.between(sentence, sentence.token(token), sentence.token(time.token()));
            if (distance.isPresent()) {
                int cost = distance.getAsInt() + (time.days().isKnown() ? 0 : ClauseDistance.REACH);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = Optional.of(time);
                }
            }
        }
        return best;
    }

    /** An expression as the time of an event. */
    EventTime timeOf(TimeExpression time) {
        return new EventTime(time.days(), Optional.of(story.text(time.span())), Optional.of(time.span()), false);
    }
}
