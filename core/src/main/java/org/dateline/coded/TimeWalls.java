// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/** What parts a time from the words above and beside it: clauses and phrases of another happening. */
final class TimeWalls {
    private static final List<String> ABOUT = List.of("of", "for", "over", "against", "about", "on", "to", "from");
    private static final List<String> ACCORDING = List.of("according", "accord");

    private final JoinWords words;
    private final LookingBack lookingBack;
    // Tokens that tell of events, by sentence.
    private final Map<Integer, Set<Integer>> events = new HashMap<>();
    private final Map<Integer, Set<Integer>> statements = new HashMap<>();
    private final Map<Integer, Set<Integer>> meetings = new HashMap<>();

    TimeWalls(JoinWords words, List<EventMention> mentions) {
        this.words = words;
        this.lookingBack = new LookingBack(words);
        for (EventMention mention : mentions) {
            note(mention, events);
            if (Deeds.isStatement(mention.type()) || mention.type() == EventType.PROTEST) {
                note(mention, statements);
            }
            if (mention.type() == EventType.CONSULT) {
                note(mention, meetings);
            }
        }
    }

    private static void note(EventMention mention, Map<Integer, Set<Integer>> tokens) {
        tokens.computeIfAbsent(mention.sentence(), fresh -> new HashSet<>()).add(mention.token());
    }

    /** The tokens that tell of events, by sentence. */
    Map<Integer, Set<Integer>> events() {
        return events;
    }

    private static boolean isAmong(Map<Integer, Set<Integer>> tokens, Sentence sentence, Token token) {
        return tokens.getOrDefault(sentence.index(), Set.of()).contains(token.index());
    }

    /** What words are about hangs under them: "condemned the raid", "accused them of raiding", "marched against the raid". */
    boolean isAbout(Sentence sentence, Token step) {
        boolean behind = step.index() > step.head(); // "on a visit to Lima she urged" is no word about the visit
        boolean marked =
                behind && sentence.children(step, "mark", "case").stream().anyMatch(word -> word.isLemma(ABOUT));
        Token above = sentence.token(step.head());
        boolean tells = words.of(JoinWords.Kind.TELLING).contains(above.lemma());
        return (tells || isAmong(statements, sentence, above))
                && (step.isRelation("obj", "nmod", "xcomp", "ccomp") || (step.isRelation("advcl", "obl") && marked));
    }

    /** "Condemned the raid of March 24": the day of what is spoken of is not the day of the words. */
    boolean isAnother(Sentence sentence, Token step, int token) {
        return step.index() != token && isAmong(events, sentence, step);
    }

    /** "Resigned after the protests on Sunday", "said before the talks": two happenings of two times. */
    boolean isWall(Sentence sentence, Token step) {
        boolean credit = sentence.children(step, "case").stream().anyMatch(word -> word.isLemma(ACCORDING));
        return credit || isOverBefore(sentence, step) || (isHappening(sentence, step) && isParted(sentence, step));
    }

    /** "Pleaded guilty to a raid of March": what is looked back on does not share the day of the words. */
    boolean looksBack(Sentence sentence, Token step, TimeExpression time) {
        return lookingBack.isOn(sentence, step) && !sentence.dominates(step, sentence.token(time.token()));
    }

    /** "The first time since her re-election on May 5": the date stands in a phrase of what was before or after. */
    boolean isOfAnotherTime(Sentence sentence, Token step, TimeExpression time) {
        Token day = sentence.token(time.token());
        return !time.weekday()
                && step.upos().isNominal()
                && step.index() != day.index()
                && day.index() > step.index()
                && sentence.children(day, "case").stream().noneMatch(word -> word.isLemma("of"))
                && sentence.dominates(step, day)
                && sentence.children(step, "case").stream()
                        .anyMatch(word -> word.index() < step.index()
                                && words.of(JoinWords.Kind.THEN).contains(word.lowerLemma()));
    }

    private boolean isHappening(Sentence sentence, Token step) {
        return step.isVerb() || step.isRelation("advcl") || isAmong(events, sentence, step);
    }

    private boolean isParted(Sentence sentence, Token step) {
        // "Was in Arka on Monday for talks": what one comes for is then and there.
        boolean purpose = isAmong(meetings, sentence, step);
        return sentence.children(step, "case", "mark", "advmod").stream()
                .filter(word -> !(purpose && word.isLemma("for")))
                .anyMatch(word -> word.index() < step.index()
                        && words.of(JoinWords.Kind.APART).contains(word.lowerLemma()));
    }

    // "Left the pact last year, which had been signed": the pluperfect tells of an earlier time.
    private static boolean isOverBefore(Sentence sentence, Token step) {
        return step.isRelation("acl", "advcl")
                && sentence.children(step, "aux").stream()
                        .anyMatch(word -> word.isLemma("have") && word.xpos().equals("VBD"));
    }

    /** "Said on Friday he would", "agreed on Friday to meet": the day of what is done now is not the day of what is to come. */
    static boolean isToCome(Sentence sentence, Token step) {
        return step.isRelation("xcomp", "acl", "advcl")
                && sentence.ancestors(step).stream()
                        .filter(Token::isVerb)
                        .findFirst()
                        .filter(verb -> verb.xpos().equals("VBD") && !verb.isLemma("be"))
                        .isPresent();
    }
}
