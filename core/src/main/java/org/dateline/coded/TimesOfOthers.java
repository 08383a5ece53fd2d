// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/**
 * Times that the grammar puts near a happening and that tell of something else.
 *
 * @param words the words of the join
 * @param events tokens of the happenings told, by sentence
 */
record TimesOfOthers(JoinWords words, Map<Integer, Set<Integer>> events) {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final int COMPARED = 8; // words from "the deadliest" to its "since"

    /** Whether a time near a happening is of something else; statements are told apart from what they are about. */
    boolean have(Sentence sentence, TimeExpression time, Token trigger, boolean statement) {
        return (statement && isOfWhatIsSpokenOf(sentence, time, trigger))
                || isOfThing(sentence, time, trigger)
                || isOfNoun(sentence, time, trigger)
                || isOfDeedBefore(sentence, time, trigger, statement)
                || isCompared(sentence, time);
    }

    // "welcomed yesterday's landing"
    private static boolean isOfWhatIsSpokenOf(Sentence sentence, TimeExpression time, Token trigger) {
        Token day = sentence.token(time.token());
        return day.isRelation("nmod:poss")
                && sentence.head(day)
                        .filter(thing -> thing.isRelation("obj") && thing.head() == trigger.index())
                        .isPresent();
    }

    // "Under the December 2011 agreement": a day before a noun is that thing's,
    // and of its verb only when it is its subject or object and a day of the week.
    private boolean isOfThing(Sentence sentence, TimeExpression time, Token trigger) {
        Token day = sentence.token(time.token());
        if (!day.isRelation("compound", "nmod", "amod", "nummod")
                || (sentence.has(day, "case") && !isOwner(sentence, day))) {
            return false;
        }
        Token thing = sentence.head(day).orElse(day);
        boolean before = day.index() < thing.index();
        boolean happening = events.getOrDefault(sentence.index(), Set.of()).contains(thing.index());
        boolean argument = time.weekday() && thing.isRelation("nsubj", "obj");
        boolean during = sentence.children(thing, "case").stream()
                        .anyMatch(word -> words.of(JoinWords.Kind.WITHIN).contains(word.lowerLemma()))
                && (thing.head() == trigger.index() || (!isOwner(sentence, day) && !isOfWord(sentence, thing, time)));
        boolean own = thing.index() == trigger.index() || (happening && (time.weekday() || !isOwner(sentence, day)));
        return before && !own && !argument && !during;
    }

    // "jailed for his role in the 1994 war": the year of a thing that another thing was in
    private static boolean isOfWord(Sentence sentence, Token thing, TimeExpression time) {
        return !time.weekday()
                && sentence.head(thing)
                        .filter(above -> above.upos().isNominal())
                        .isPresent();
    }

    // "the raid of April 14": the day of the raid; "the early hours of Thursday" are the day's.
    private boolean isOfNoun(Sentence sentence, TimeExpression time, Token trigger) {
        Token day = sentence.headOf(time.span()).orElse(sentence.token(time.token()));
        return day.isRelation("nmod")
                && day.head() != trigger.index()
                && !words.holds(JoinWords.Kind.SPELLS, sentence.token(day.head()))
                && sentence.children(day, "case").stream().anyMatch(word -> word.isLemma("of"))
                && !sentence.dominates(sentence.token(day.head()), trigger);
    }

    /** The first token of a time with its preposition. */
    static int first(Sentence sentence, TimeExpression time) {
        return sentence.subtree(sentence.token(time.token())).getFirst().index();
    }

    // "Accused them of the attack in March", "deported men who were questioned about the
    // bombing last month": what they are about is nearer to the month than the words;
    // a weekday may be either's, and "condemned the attack last week" too.
    private boolean isOfDeedBefore(Sentence sentence, TimeExpression time, Token trigger, boolean statement) {
        Token day = sentence.token(time.token());
        int first = first(sentence, time);
        return !time.weekday()
                && events.getOrDefault(sentence.index(), Set.of()).stream()
                        .filter(other -> other > trigger.index() && other < first)
                        .map(sentence::token)
                        .filter(other -> other.upos().isNominal() && sentence.dominates(trigger, other))
                        .filter(other -> sentence.subtree(other).getLast().index() >= first - 1)
                        .anyMatch(other -> statement
                                ? other.head() != trigger.index() || sentence.has(day, "case")
                                : isInClause(sentence, other, trigger) || isParted(sentence, other));
    }

    // "Dissolved the council following protests last month"
    private boolean isParted(Sentence sentence, Token other) {
        return sentence.children(other, "case").stream()
                .anyMatch(word -> word.isLemma("after", "following", "follow", "amid", "over", "since"));
    }

    private static boolean isInClause(Sentence sentence, Token word, Token above) {
        return sentence.ancestors(word).stream()
                .takeWhile(step -> step.index() != above.index())
                .anyMatch(step -> step.isRelation("acl", "acl:relcl"));
    }

    private static boolean isOwner(Sentence sentence, Token day) {
        List<Token> cases = sentence.children(day, "case");
        return !cases.isEmpty() && cases.stream().allMatch(Token::isPossessiveMark);
    }

    // "The deadliest raid since May", "for the first time since 2014":
    // tells what it is compared with, and no day of it.
    // "the third such raid this year" counts them.
    private boolean isCompared(Sentence sentence, TimeExpression time) {
        boolean span = sentence.tokensIn(time.span()).stream().anyMatch(token -> token.isLemma("this"));
        if (span) {
            return sentence.tokens().stream()
                    .filter(token -> token.index() < time.token() && token.index() >= time.token() - COMPARED)
                    .anyMatch(token -> words.holds(JoinWords.Kind.ORDINALS, token)
                            || ORDINAL.matcher(token.form()).matches());
        }
        if (time.days().to().isPresent()) {
            return false;
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() < time.token() && token.index() >= time.token() - COMPARED)
                .anyMatch(token -> (token.xpos().equals("JJS") && !token.isLemma("least", "most"))
                        || token.isLemma("first", "worst", "deadliest"));
    }
}
