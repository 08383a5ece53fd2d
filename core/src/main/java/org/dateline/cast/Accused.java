// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells who is arrested, charged or convicted: such people are suspects where no word says what else they are.
 *
 * @param words by which that is told
 */
record Accused(CastWords words) {
    private static final Set<String> CHARGED = Set.of("of", "against", "on", "for");

    // "appeared in court", "pleaded guilty", "pleaded innocent",
    // "is on trial", "faces charges", "is serving a sentence"
    private boolean isTried(Sentence sentence, Token predicate) {
        if (predicate.isLemma("trial")) {
            return sentence.has(predicate, "cop");
        }
        boolean pleads = predicate.isLemma("plead")
                && sentence.children(predicate).stream().anyMatch(word -> word.isLemma("guilty", "innocent"));
        return pleads
                || (words.holds(CastWords.Kind.FACING, predicate)
                        && sentence.children(predicate, "obj", "obl").stream()
                                .anyMatch(noun -> words.holds(CastWords.Kind.TRIAL, noun)));
    }

    /** Whether a sentence tells of a protest, at which those arrested are protesters: "90 people were held at a rally". */
    boolean isProtest(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(word -> words.holds(CastWords.Kind.RALLY, word));
    }

    /** Whether the phrase with this head is arrested, charged or tried. */
    boolean is(Sentence sentence, Token head) {
        Token first = Positions.firstConjunct(sentence, head);
        boolean told = sentence.children(head, "acl", "acl:relcl").stream()
                .anyMatch(verb -> verb.xpos().equals("VBN")
                        && words.holds(CastWords.Kind.ARRESTING, verb)
                        && !sentence.has(verb, "obj"));
        if (told) {
            return true; // "three men convicted of murder", "two men who were questioned"
        }
        Optional<Token> verb = sentence.head(first);
        if (first.isRelation("nmod")) {
            String preposition = Positions.preposition(sentence, first);
            if (preposition.equals("including") && verb.isPresent()) {
                return is(sentence, verb.get()); // "arrested 14 foreigners, including six Kenyans"
            }
            return verb.filter(above -> CHARGED.contains(preposition) && words.holds(CastWords.Kind.CHARGE, above))
                    .isPresent();
        }
        if (first.isRelation("nsubj")
                && verb.filter(above -> isTried(sentence, above)).isPresent()) {
            return true;
        }
        return first.isRelation("obj", "nsubj:pass")
                && verb.filter(above -> words.holds(CastWords.Kind.ARRESTING, above))
                        .isPresent();
    }
}
