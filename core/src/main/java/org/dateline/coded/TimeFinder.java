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
import org.dateline.time.TimeExpression;

/** Which time expression belongs to which event: the nearest in the grammar of its sentence. */
final class TimeFinder {
    private final ParsedStory story;
    private final Map<Integer, List<TimeExpression>> bySentence;

    TimeFinder(ParsedStory story, List<TimeExpression> times) {
        this.story = story;
        this.bySentence = times.stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    /** The expression that dates a mention; known days before vague words, then the nearest, then the first. */
    Optional<TimeExpression> of(EventMention mention) {
        return near(mention.sentence(), mention.token());
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
