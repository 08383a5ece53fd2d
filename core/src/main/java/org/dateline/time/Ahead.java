// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Whether a time is told of something still to come: "will meet on Tuesday", "is due to end in March".
 *
 * @param planning lemmas of what lies ahead: "expect", "due"
 */
record Ahead(Set<String> planning) {
    private static final List<String> MODALS = List.of("will", "shall", "wo", "’ll", "'ll");

    static Ahead of(TimeWords words) {
        return new Ahead(words.of(TimeWords.PLANNING));
    }

    /** Whether what a token hangs under lies ahead. */
    boolean isAhead(Sentence sentence, Token token) {
        if (isSetFor(sentence, token)) {
            return true;
        }
        Optional<Token> at = Optional.of(token);
        while (at.isPresent()) {
            Token word = at.get();
            if (isPlanned(word)
                    || willBe(sentence, word)
                    || isTo(sentence, word)
                    || isTitleInfinitive(sentence, word)) {
                return true;
            }
            at = saysOnly(word) || isOwnPast(sentence, word) ? Optional.empty() : sentence.head(word);
        }
        return false;
    }

    /** Whether a token tells when a verb in the past tense was: "signed on October 18". */
    boolean isToldAsPast(Sentence sentence, Token token) {
        return token.isRelation("obl", "obl:unmarked", "obl:tmod")
                && !isSetFor(sentence, token)
                && sentence.head(token)
                        .filter(verb -> verb.xpos().equals("VBD")
                                || (verb.xpos().equals("VBN")
                                        && sentence.children(verb, "aux:pass", "aux").stream()
                                                .anyMatch(word -> word.xpos().equals("VBD"))))
                        .isPresent();
    }

    // "said the vote was planned for May", "called a meeting for Friday"
    private static boolean isSetFor(Sentence sentence, Token token) {
        return sentence.children(token, "case").stream().anyMatch(word -> word.isLemma("for"));
    }

    // "is scheduled for Friday", "plans to leave"; what was planned or set in the past says nothing.
    private boolean isPlanned(Token word) {
        return planning.contains(word.lowerLemma())
                && (word.isVerb() || word.upos() == Upos.ADJ)
                && !word.xpos().equals("VBD");
    }

    // What a clause quotes or adds is not in the time of the verb above it.
    private static boolean saysOnly(Token word) {
        return word.isRelation("ccomp", "parataxis", "acl:relcl", "advcl");
    }

    // "Two convoys were scheduled to come, but one was turned back": the second verb has a time of its own.
    private static boolean isOwnPast(Sentence sentence, Token word) {
        return word.isRelation("conj")
                && (word.xpos().equals("VBD")
                        || sentence.children(word, "aux", "aux:pass", "cop").stream()
                                .anyMatch(aux -> aux.xpos().equals("VBD")));
    }

    private static boolean willBe(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(auxiliary -> auxiliary.isLemma(MODALS));
    }

    // "is to make a visit"
    private static boolean isTo(Sentence sentence, Token verb) {
        boolean infinitive = verb.xpos().equals("VB")
                && sentence.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
        return infinitive
                && (sentence.children(verb, "aux", "cop").stream().anyMatch(Ahead::isNowBe)
                        || (verb.isRelation("xcomp")
                                && sentence.head(verb).filter(Ahead::isNowBe).isPresent()));
    }

    private static boolean isNowBe(Token word) {
        return word.isLemma("be") && (word.xpos().equals("VBZ") || word.xpos().equals("VBP"));
    }

    // "Minister to visit Arkania on Friday"
    private static boolean isTitleInfinitive(Sentence sentence, Token verb) {
        return verb.head() == Token.ROOT
                && verb.xpos().equals("VB")
                && sentence.children(verb, "mark", "aux").stream().anyMatch(mark -> mark.isLemma("to"))
                && sentence.has(verb, "nsubj");
    }
}
