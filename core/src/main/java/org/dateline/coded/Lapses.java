// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.coding.EventMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;
import org.dateline.time.Lapse;
import org.dateline.time.TimeExpression;

/** "The raid came two days after the talks": of two happenings told so, the day of either gives the other's. */
final class Lapses {
    private static final int NEAR = 12; // words from "after" to the happening that it names

    /**
     * A happening whose days follow from another's.
     *
     * @param cluster the happening
     * @param time its days, and the words that tell how far they lie
     */
    record Found(Cluster cluster, EventTime time) {}

    private record Told(Cluster cluster, EventMention mention) {}

    private final ParsedStory story;
    private final TimeFinder times;
    private final Map<Integer, List<Told>> bySentence = new HashMap<>();

    Lapses(ParsedStory story, TimeFinder times, List<Cluster> clusters) {
        this.story = story;
        this.times = times;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                bySentence
                        .computeIfAbsent(draft.mention().sentence(), fresh -> new ArrayList<>())
                        .add(new Told(cluster, draft.mention()));
            }
        }
    }

    /**
     * What follows from what is dated.
     *
     * @param day the single day of the happening that lies so far from the other, where it is known
     * @param dayOfOther the single day of the other
     */
    List<Found> found(Function<Cluster, Optional<LocalDate>> day, Function<Cluster, Optional<LocalDate>> dayOfOther) {
        List<Found> found = new ArrayList<>();
        for (TimeExpression time : times.lapses()) {
            Lapse lapse = time.lapse().orElseThrow();
            Sentence sentence = story.sentences().get(time.sentence());
            List<Told> told = bySentence.getOrDefault(time.sentence(), List.of());
            Optional<Told> other = told.stream()
                    .filter(each -> each.mention().token() > time.token()
                            && each.mention().token() <= time.token() + NEAR)
                    .min((one, two) ->
                            Integer.compare(one.mention().token(), two.mention().token()));
            if (other.isEmpty()) {
                continue;
            }
            Optional<Cluster> own = own(sentence, other.get(), told);
            Optional<LocalDate> ownDay = own.isPresent()
                    ? own.flatMap(day)
                    : above(sentence, other.get()).or(() -> now(sentence, time));
            Optional<LocalDate> otherDay = dayOfOther.apply(other.get().cluster());
            if (otherDay.isPresent() && own.isPresent() && ownDay.isEmpty()) {
                found.add(new Found(own.get(), timeOf(time, lapse.from(otherDay.get()))));
            } else if (ownDay.isPresent() && otherDay.isEmpty()) {
                found.add(new Found(other.get().cluster(), timeOf(time, lapse.back(ownDay.get()))));
            }
        }
        return found;
    }

    // What stands above the other happening, or is the subject of what stands there.
    private static Optional<Cluster> own(Sentence sentence, Told other, List<Told> told) {
        Token at = sentence.token(other.mention().token());
        while (at.head() != Token.ROOT) {
            Token above = sentence.token(at.head());
            Optional<Cluster> happening = told.stream()
                    .filter(each -> each.cluster() != other.cluster())
                    .filter(each -> {
                        Token token = sentence.token(each.mention().token());
                        return token.index() == above.index()
                                || (token.head() == above.index() && token.isRelation("nsubj"));
                    })
                    .map(Told::cluster)
                    .findFirst();
            if (happening.isPresent()) {
                return happening;
            }
            at = above;
        }
        return Optional.empty();
    }

    // "Lawmakers sat on Sunday, two days after a raid": whatever the verb above tells of has its day.
    private Optional<LocalDate> above(Sentence sentence, Told other) {
        return sentence.ancestors(sentence.token(other.mention().token())).stream()
                .filter(verb -> verb.isVerb()
                        && other.cluster().drafts().stream()
                                .noneMatch(draft -> draft.mention().sentence() == sentence.index()
                                        && draft.mention().token() == verb.index()))
                .findFirst()
                .flatMap(verb -> times.near(sentence.index(), verb.index()))
                .map(TimeExpression::days)
                .filter(DayRange::isSingleDay)
                .flatMap(DayRange::from);
    }

    // "2,000 remain there, 18 years after they invaded": what is so now is so on the day of the story.
    private Optional<LocalDate> now(Sentence sentence, TimeExpression time) {
        boolean present = sentence.tokens().stream()
                .filter(token -> token.head() == Token.ROOT)
                .anyMatch(root -> root.xpos().equals("VBZ") || root.xpos().equals("VBP"));
        return present && time.lapse().orElseThrow().count() != 0
                ? story.story().referenceDay()
                : Optional.empty();
    }

    private EventTime timeOf(TimeExpression time, DayRange days) {
        return new EventTime(days, Optional.of(story.text(time.span())), Optional.of(time.span()), false);
    }
}
