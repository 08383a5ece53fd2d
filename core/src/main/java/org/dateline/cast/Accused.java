// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Tells who is arrested, charged or convicted: such people are suspects where no word says what else they are. */
final class Accused {
    private static final Set<String> CHARGED = Set.of("of", "against", "on", "for");
    private static final Set<String> VERBS = Set.of(
            "arrest",
            "detain",
            "charge",
            "indict",
            "convict",
            "sentence",
            "jail",
            "imprison",
            "prosecute",
            "apprehend",
            "remand",
            "extradite",
            "execute",
            "hang",
            "question",
            "interrogate",
            "acquit",
            "behead",
            "round",
            "nab");

    private static final Set<String> NOUNS = Set.of(
            "arrest",
            "detention",
            "indictment",
            "conviction",
            "sentencing",
            "imprisonment",
            "prosecution",
            "warrant",
            "charge");

    private static final Set<String> STANDING =
            Set.of("stand", "face", "go", "await", "serve", "appear", "bring", "haul");
    private static final Set<String> TRIALS =
            Set.of("trial", "charge", "sentence", "extradition", "prison", "dock", "court", "magistrate", "judge");

    private Accused() {}

    // "appeared in court", "pleaded guilty", "pleaded innocent",
    // "is on trial", "faces charges", "is serving a sentence"
    private static boolean isTried(Sentence sentence, Token predicate) {
        if (predicate.isLemma("trial")) {
            return sentence.has(predicate, "cop");
        }
        boolean pleads = predicate.isLemma("plead")
                && sentence.children(predicate).stream().anyMatch(word -> word.isLemma("guilty", "innocent"));
        return pleads
                || (STANDING.contains(predicate.lowerLemma())
                        && sentence.children(predicate, "obj", "obl").stream()
                                .anyMatch(noun -> TRIALS.contains(noun.lowerLemma())));
    }

    static boolean is(Sentence sentence, Token head) {
        Token first = Positions.firstConjunct(sentence, head);
        boolean told = sentence.children(head, "acl", "acl:relcl").stream()
                .anyMatch(verb ->
                        verb.xpos().equals("VBN") && VERBS.contains(verb.lowerLemma()) && !sentence.has(verb, "obj"));
        if (told) {
            return true; // "three men convicted of murder", "two men who were questioned"
        }
        Optional<Token> verb = sentence.head(first);
        if (first.isRelation("nmod")) {
            String preposition = Positions.preposition(sentence, first);
            if (preposition.equals("including") && verb.isPresent()) {
                return is(sentence, verb.get()); // "arrested 14 foreigners, including six Kenyans"
            }
            return verb.filter(above -> CHARGED.contains(preposition) && NOUNS.contains(above.lowerLemma()))
                    .isPresent();
        }
        if (first.isRelation("nsubj")
                && verb.filter(above -> isTried(sentence, above)).isPresent()) {
            return true;
        }
        return first.isRelation("obj", "nsubj:pass")
                && verb.filter(above -> VERBS.contains(above.lowerLemma())).isPresent();
    }
}
