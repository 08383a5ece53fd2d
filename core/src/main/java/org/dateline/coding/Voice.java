// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Whether a verb is active or passive, also where it is a bare participle.
 *
 * @param sentence where it stands
 * @param classes lists of lemmas
 * @param objects what active verbs are done to
 */
record Voice(Sentence sentence, WordClasses classes, DirectObjects objects) {
    boolean isPassive(Token verb) {
        if (sentence.has(verb, "aux:pass")) {
            return true;
        }
        if (sentence.has(verb, "nsubj:pass") && !isPlainPast(verb)) {
            return true;
        }
        if (!Words.isPast(verb)
                || sentence.has(verb, "obj")
                || sentence.has(verb, "iobj")
                || hasHave(verb)
                || !objects.shared(verb).isEmpty()) {
            return false;
        }
        if (isStrayMainVerb(verb)) {
            return isDoneTo(verb);
        }
        if (verb.isRelation("amod", "acl") && !verb.isRelation("acl:relcl")) {
            return true;
        }
        if (verb.isRelation("conj") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "aux")) {
            return sentence.head(verb)
                    .filter(Token::isVerb)
                    .map(this::isPassive)
                    .orElse(false);
        }
        // "appeared in court, charged with murder": a clause without subject has no finite verb.
        boolean loose = verb.isRelation("advcl") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "mark");
        boolean participle = verb.xpos().equals("VBN") || loose;
        // With a subject of its own "called" is a past form, "killed" in a headline a participle.
        boolean subject = sentence.has(verb, "nsubj");
        return !sentence.has(verb, "aux") && (subject ? isDoneTo(verb) : participle);
    }

    private boolean isDoneTo(Token verb) {
        return classes.holds(WordClasses.DONE_TO, verb);
    }

    // Whatever its subject is called: only headlines have a bare participle for their main verb.
    private boolean isPlainPast(Token verb) {
        boolean main = verb.head() == Token.ROOT && isFullSentence();
        return verb.xpos().equals("VBD") || (main && !isDoneTo(verb));
    }

    // A full sentence has a main verb: in "Inmates rioted." a parser may take it for "inmates beaten".
    private boolean isStrayMainVerb(Token verb) {
        return verb.isRelation("acl")
                && sentence.head(verb)
                        .filter(noun -> noun.head() == Token.ROOT && !noun.isVerb() && !sentence.has(noun, "cop"))
                        .isPresent()
                && isFullSentence();
    }

    private boolean isFullSentence() {
        return sentence.tokens().getLast().form().equals(".");
    }

    private boolean hasHave(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
    }
}
