// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whether a sentence tells two happenings as apart: a while before or after one another, or the one as the other's cause. */
final class PartedTelling {
    private static final int LAPSE = 2; // words from "a day" to its "after"
    private static final String[] YEARS = {"year", "decade", "month"};
    private static final String[] SPAN = {"minute", "hour", "day", "week", "month", "year", "moment"};

    private final ParsedStory story;
    private final JoinWords words;
    private final BitSet years = new BitSet(); // sentences that tell of "recent years"

    PartedTelling(ParsedStory story, JoinWords words) {
        this.story = story;
        this.words = words;
        story.sentences().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(token -> isYears(sentence, token)))
                .forEach(sentence -> years.set(sentence.index()));
    }

    /** What parts them, if anything. */
    Optional<Ground> of(Cluster cluster, Draft draft) {
        if (isOverYears(draft) != isOverYears(cluster.drafts().getFirst())) { // all of a cluster are alike in this
            return Optional.of(Ground.OVER_YEARS);
        }
        List<Draft> beside = cluster.in(draft.mention().sentence());
        return beside.isEmpty()
                ? Optional.empty()
                : beside.stream().flatMap(each -> between(each, draft).stream()).findFirst();
    }

    // "Bandits have seized hundreds in recent years"
    private boolean isOverYears(Draft draft) {
        int index = draft.mention().sentence();
        if (!years.get(index)) {
            return false;
        }
        Sentence sentence = story.sentences().get(index);
        return sentence.children(sentence.token(draft.mention().token()), "obl", "obl:unmarked").stream()
                .anyMatch(time -> isYears(sentence, time));
    }

    private static boolean isYears(Sentence sentence, Token time) {
        return time.isLemma(YEARS)
                && time.xpos().equals("NNS")
                && sentence.children(time, "amod", "case", "advmod").stream()
                        .anyMatch(word -> word.isLemma("recent", "past", "last", "previous", "over"));
    }

    private Optional<Ground> between(Draft one, Draft other) {
        Sentence sentence = story.sentences().get(one.mention().sentence());
        Token first = sentence.token(one.mention().token());
        Token second = sentence.token(other.mention().token());
        boolean meeting = one.mention().type().isMutual();
        if (steps(sentence, first, second).stream().anyMatch(step -> isLater(sentence, step, meeting))) {
            return Optional.of(Ground.PARTED);
        }
        return isAnswered(sentence, first) != isAnswered(sentence, second)
                ? Optional.of(Ground.ANSWERED)
                : Optional.empty();
    }

    // The words from either up to where their ways meet.
    private static List<Token> steps(Sentence sentence, Token one, Token other) {
        Predicate<Token> holdsOne = step -> sentence.dominates(step, one);
        Predicate<Token> holdsOther = step -> sentence.dominates(step, other);
        return sentence.tokens().stream()
                .filter(step -> holdsOne.test(step) != holdsOther.test(step))
                .toList();
    }

    // "Shells fell a day after gunmen came", "met the king before the talks"
    private static boolean isLater(Sentence sentence, Token step, boolean meeting) {
        return sentence.children(step, "mark", "case").stream()
                .filter(word -> word.isLemma("after", "before"))
                .anyMatch(word -> meeting || isMeasured(sentence, word));
    }

    private static boolean isMeasured(Sentence sentence, Token conjunction) {
        return sentence.tokens().subList(Math.max(0, conjunction.index() - LAPSE), conjunction.index()).stream()
                .anyMatch(word -> word.isLemma(SPAN));
    }

    // "Revenge for the killing", "in retaliation for a raid that killed two"
    private boolean isAnswered(Sentence sentence, Token token) {
        return Stream.concat(Stream.of(token), sentence.ancestors(token).stream())
                .anyMatch(cause -> sentence.has(cause, "case")
                        && sentence.head(cause)
                                .filter(answer ->
                                        words.of(JoinWords.Kind.ANSWERING).contains(answer.lemma()))
                                .isPresent());
    }
}
