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
    private static final int OF_A_WAR = 1000;
    private static final int NEAR = 3;
    private static final String[] LASTING = {"remain", "stay", "languish"};
    private static final String[] OUTSIDE = {"after", "before", "since", "despite", "amid"};
    private static final String[] SPREAD = {"nationwide", "countrywide"};
    private static final String[] ACROSS = {"across", "around", "throughout", "in"};
    private static final String[] PARTS = {"city", "town", "province", "village", "region"};
    private static final String[] ANSWERING = {"responsible", "blame", "accuse", "guilty", "accountable"};
    private static final String[] BRINGING = {"bring", "raise", "push", "take", "lift"};
    private static final String[] LONG_TIMES = {"month", "year", "decade"};
    private static final String[] KEEPING = {"hold", "house", "keep"};
    private static final String[] SUMS = {"total", "overall", "cumulative"};

    private final JoinWords words;
    private final TallySetting setting;

    StandingTolls(JoinWords words, TallySetting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** Whether it is such a total. */
    boolean isTotal(Sentence sentence, Token token, TollMention toll) {
        boolean fled = toll.fate() == Fate.DISPLACED
                && !setting.isOnOneDay(toll.sentence(), toll.token())
                && !isDoneBy(sentence, token);
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
        return isOfWar(sentence, token, toll)
                || isOverLongTime(sentence, token)
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
        boolean sum = token.isLemma("toll", "count", "tally", "total") || isRunning(sentence, token);
        return !sum
                ? Optional.empty()
                : sentence.ancestors(token).stream()
                        .limit(NEAR)
                        .filter(above -> above.isLemma(BRINGING) && above.isRelation("advcl", "acl", "conj"))
                        .findFirst();
    }

    /** Whether it is a sum that goes on: "brought to 17 the number of people killed this year". */
    static boolean isRunning(Sentence sentence, Token token) {
        return sentence.ancestors(token).stream().limit(2).anyMatch(above -> above.isLemma("number"));
    }

    // "Violence that displaced 60,000", "clashes killed 100 and displaced thousands", "fought in the hills, displacing
    // 400"
    private boolean isDoneBy(Sentence sentence, Token token) {
        return token.isVerb()
                && doer(sentence, token)
                        .filter(doer -> setting.tellsOfAssault(sentence, doer))
                        .isPresent();
    }

    private static Optional<Token> doer(Sentence sentence, Token verb) {
        if (sentence.has(verb, "nsubj:pass")
                || sentence.has(verb, "aux:pass")
                || (verb.xpos().equals("VBN") && !isPerfect(sentence, verb))) {
            return Optional.empty();
        }
        // "left 100 dead and thousands displaced": what stands before the second is whom it befell.
        boolean befell = verb.isRelation("conj") && !sentence.has(verb, "obj");
        Optional<Token> own = sentence.child(verb, "nsubj");
        if (own.isPresent() && !befell) {
            return own.map(subject -> meant(sentence, subject, verb));
        }
        return verb.isRelation("conj", "advcl")
                ? sentence.head(verb)
                        .flatMap(above ->
                                above.isVerb() && verb.isRelation("conj") ? doer(sentence, above) : Optional.of(above))
                : Optional.empty();
    }

    // "the war, which killed thousands"
    private static Token meant(Sentence sentence, Token subject, Token verb) {
        return subject.isLemma("which", "that") && verb.isRelation("acl:relcl")
                ? sentence.head(verb).orElse(subject)
                : subject;
    }

    // "120 are in custody", "two are still behind bars"; a few who are held after a raid are its toll.
    private boolean isConfined(Sentence sentence, Token token, TollMention toll) {
        if (toll.fate() == Fate.DETAINED && token.isLemma(KEEPING)) {
            return isKeepingPrisoners(sentence, token);
        }
        boolean lasting = sentence.ancestors(token).stream().limit(1).anyMatch(verb -> verb.isLemma(LASTING))
                || sentence.tokens().stream()
                        .anyMatch(word ->
                                word.isLemma("still") && (word.head() == token.index() || word.head() == token.head()));
        return toll.isWhereabouts()
                && (lasting || isRunning(sentence, token) || toll.amount().low().orElse(0) >= MANY);
    }

    // "holds more than 9,000 prisoners", "500,000 inmates are held in its jails"
    private boolean isKeepingPrisoners(Sentence sentence, Token verb) {
        boolean now = verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP")
                || sentence.children(verb, "aux:pass").stream()
                        .anyMatch(aux -> aux.xpos().equals("VBP") || aux.xpos().equals("VBZ"));
        return now
                && sentence.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(people -> words.of(JoinWords.Kind.PRISONERS).contains(people.lemma()));
    }

    // "The war has killed 100,000", "the war, which killed thousands", "were killed in the insurgency"
    // "Some 300,000 people were killed in the two-year war"
    private boolean isOfWar(Sentence sentence, Token token, TollMention toll) {
        Token verb = verb(sentence, token);
        boolean waged =
                verb.isVerb() && doer(sentence, verb).filter(this::isWar).isPresent();
        return waged
                || ((isPerfect(sentence, verb) || toll.amount().low().orElse(0) >= OF_A_WAR)
                        && sentence.children(verb, "obl").stream()
                                .anyMatch(noun -> isWar(noun)
                                        && sentence.children(noun, "case").stream()
                                                .noneMatch(word -> word.isLemma(OUTSIDE))));
    }

    private boolean isWar(Token noun) {
        return words.of(JoinWords.Kind.WARS).contains(noun.lemma());
    }

    // "claimed 12 lives", "left 12 dead": the verb tells of the war.
    private static Token verb(Sentence sentence, Token token) {
        return token.isVerb()
                ? token
                : sentence.ancestors(token).stream()
                        .limit(2)
                        .filter(Token::isVerb)
                        .findFirst()
                        .orElse(token);
    }

    // "Have died in just two months", "in 15 years of conflict"
    private static boolean isOverLongTime(Sentence sentence, Token token) {
        Token verb = verb(sentence, token);
        return isPerfect(sentence, verb)
                && sentence.children(verb, "obl").stream()
                        .anyMatch(time -> time.isLemma(LONG_TIMES)
                                && sentence.has(time, "nummod")
                                && isCase(sentence, time, "in", "over", "within", "during"));
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
