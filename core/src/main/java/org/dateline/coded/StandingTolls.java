// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whether a toll is a total though no days are told: "are in custody", "the war has killed", "killed nationwide". */
final class StandingTolls {
    private static final int MANY = 10;
    private static final int NEAR = 3;
    private static final String[] LASTING = {"remain", "stay", "languish"};
    private static final String[] OUTSIDE = {"after", "before", "since", "despite", "amid"};
    private static final String[] SPREAD = {"nationwide", "countrywide"};
    private static final String[] ACROSS = {"across", "around", "throughout", "in"};
    private static final String[] PARTS = {"city", "town", "province", "village", "region"};
    private static final String[] ANSWERING = {"responsible", "blame", "accuse", "guilty", "accountable"};
    private static final String[] BRINGING = {"bring", "raise", "push", "take", "lift"};
    private static final String[] SUMS = {"total", "overall", "cumulative"};

    private final JoinWords words;
    private final TallySetting setting;

    StandingTolls(JoinWords words, TallySetting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** Whether it is such a total. */
    boolean isTotal(Sentence sentence, Token token, TollMention toll) {
        boolean fled = toll.fate() == Fate.DISPLACED && !setting.isOnOneDay(toll.sentence(), toll.token());
        if (fled || isConfined(sentence, token, toll)) {
            return true;
        }
        boolean manyDeaths = token.xpos().endsWith("S") || token.isLemma("wounding", "killing");
        boolean answered = sentence.ancestors(token).stream().limit(NEAR).anyMatch(above -> above.isLemma(ANSWERING));
        boolean sum = token.isLemma("toll", "count")
                && sentence.children(token, "amod", "compound", "nmod:poss").stream()
                        .anyMatch(word -> word.isLemma(SUMS)
                                || (!word.isLemma("death", "official", "human", "its", "their", "body")
                                        && word.upos().isNominal()));
        return isOfWar(sentence, token)
                || isScattered(sentence, token)
                || sum
                || (manyDeaths && answered && token.upos().isNominal());
    }

    /** Whether what it tells is not so: "should remain in custody", "who had been held since 2016". */
    static boolean isOver(Sentence sentence, Token token) {
        Token verb = token.isVerb() ? token : sentence.head(token).orElse(token);
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.xpos().equals("MD")
                        || (verb.isRelation("acl:relcl")
                                && aux.isLemma("have")
                                && aux.xpos().equals("VBD")));
    }

    /** The verb by which a deed brings a sum to its figure: "bringing the death toll to 20", "raising to nine the number held". */
    static Optional<Token> broughtBy(Sentence sentence, Token token) {
        return sentence.ancestors(token).stream()
                .limit(NEAR)
                .filter(above -> above.isLemma(BRINGING) && above.isRelation("advcl", "acl", "conj"))
                .findFirst();
    }

    /** Whether it is a sum that goes on: "brought to 17 the number of people killed this year". */
    static boolean isRunning(Sentence sentence, Token token) {
        return sentence.ancestors(token).stream().limit(2).anyMatch(above -> above.isLemma("number"));
    }

    // "120 are in custody", "two are still behind bars"; a few who are held after a raid are its toll.
    private static boolean isConfined(Sentence sentence, Token token, TollMention toll) {
        boolean lasting = sentence.ancestors(token).stream().limit(1).anyMatch(verb -> verb.isLemma(LASTING))
                || sentence.tokens().stream()
                        .anyMatch(word ->
                                word.isLemma("still") && (word.head() == token.index() || word.head() == token.head()));
        return toll.isWhereabouts()
                && (lasting || isRunning(sentence, token) || toll.amount().low().orElse(0) >= MANY);
    }

    // "The war has killed 100,000", "were killed in the insurgency"
    private boolean isOfWar(Sentence sentence, Token token) {
        return isPerfect(sentence, token)
                && sentence.children(token, "nsubj", "obl").stream()
                        .anyMatch(noun -> words.of(JoinWords.Kind.WARS).contains(noun.lemma())
                                && sentence.children(noun, "case").stream().noneMatch(word -> word.isLemma(OUTSIDE)));
    }

    // "Have been killed nationwide", "in 21 cities": many happenings, whose days are not told.
    private boolean isScattered(Sentence sentence, Token token) {
        return isPerfect(sentence, token)
                && sentence.subtree(token).stream()
                        .anyMatch(word -> word.isLemma(SPREAD)
                                || (word.isLemma("country") && isCase(sentence, word, "across", "throughout"))
                                || (word.isLemma(PARTS)
                                        && sentence.has(word, "nummod")
                                        && isCase(sentence, word, ACROSS)));
    }

    private static boolean isCase(Sentence sentence, Token noun, String... prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma(prepositions));
    }

    /** Whether a verb is told in the perfect: "have been killed". */
    static boolean isPerfect(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
    }
}
