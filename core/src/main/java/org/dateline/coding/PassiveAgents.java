// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who does what a passive verb tells: "by rebels", "at the hands of rebels", or who has it done. */
final class PassiveAgents {
    // "were seized and beaten by soldiers": verbs so near share what stands with the last of them.
    private static final int BESIDE = 2;
    private static final int CAUSED = 3;

    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final Clauses clauses;

    PassiveAgents(Phrases phrases, WordClasses classes, Clauses clauses) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.clauses = clauses;
    }

    /** Empty where no word of the sentence says who does it. */
    List<Token> of(Token verb) {
        List<Token> named = named(verb);
        if (!named.isEmpty()) {
            return named;
        }
        List<Token> causers = causers(verb);
        return causers.isEmpty() ? besides(verb) : causers;
    }

    private List<Token> named(Token verb) {
        List<Token> by = by(verb);
        return by.isEmpty() ? atHandsOf(verb) : by;
    }

    // "the judge ordered the men held", "ordered the men arrested in May to be freed": who has it done does it.
    private List<Token> causers(Token verb) {
        boolean completes = verb.isRelation("xcomp", "ccomp", "advcl");
        boolean infinitive = sentence.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
        return sentence.ancestors(verb).stream()
                .limit(!completes ? 0 : infinitive ? CAUSED : 1)
                .filter(above -> above.index() < verb.index() && classes.holds(WordClasses.CAUSATIVES, above))
                .findFirst()
                .map(clauses::agents)
                .orElse(List.of());
    }

    // "was detained by soldiers and beaten", "were detained and beaten by soldiers"
    private List<Token> besides(Token verb) {
        boolean shares = verb.isRelation("conj") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "nsubj:pass");
        List<Token> before = shares
                ? sentence.head(verb)
                        .filter(first -> first.isVerb() && clauses.isPassive(first))
                        .map(this::named)
                        .orElse(List.of())
                : List.of();
        return before.isEmpty()
                ? sentence.children(verb, "conj").stream()
                        .filter(next -> next.isVerb()
                                && next.index() - verb.index() <= BESIDE
                                && !sentence.has(next, "nsubj")
                                && !sentence.has(next, "obj"))
                        .findFirst()
                        .map(this::named)
                        .orElse(List.of())
                : before.stream().filter(agent -> agent.index() < verb.index()).toList();
    }

    // Parsers often hang "by rebels" on the noun before it: "was freed from jail by rebels".
    private List<Token> by(Token verb) {
        List<Token> own = phrases.with(verb, "by");
        List<Token> found = own.isEmpty() ? hungTooDeep(verb, 0) : own;
        return found.stream()
                .filter(noun -> noun.upos().isNominal() && !phrases.isTime(noun))
                .toList();
    }

    private List<Token> hungTooDeep(Token above, int depth) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(above, "obl", "obj", "nmod", "xcomp", "advcl")) {
            boolean active = child.isVerb() && (sentence.has(child, "nsubj") || sentence.has(child, "obj"));
            if (found.isEmpty() && !active) {
                found.addAll(phrases.with(child, "by"));
                if (found.isEmpty() && depth < 2) {
                    found.addAll(hungTooDeep(child, depth + 1));
                }
            }
        }
        return found;
    }

    private List<Token> atHandsOf(Token verb) {
        return phrases.with(verb, "at").stream()
                .filter(noun -> noun.isLemma("hand"))
                .flatMap(hands -> phrases.with(hands, "of").stream())
                .toList();
    }
}
