// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/**
 * A noun with what belongs to it.
 *
 * @param sentence where it stands
 * @param head the noun, proper noun or pronoun that heads it
 */
public record NounPhrase(Sentence sentence, Token head) {
    private static final Set<String> OUTSIDE =
            Set.of("appos", "conj", "cc", "parataxis", "punct", "case", "cop", "mark", "nsubj", "advmod");
    private static final Set<String> INNER_MARKS = Set.of("-", "/", "'", "’", ".");
    private static final Set<String> LOOSE = Set.of("acl:relcl", "acl", "advcl", "discourse", "obl");

    /** From determiner to last modifier: "the militias that are aligned with Iran". */
    public Span full() {
        return hull(sentence.subtree(head, child -> !atTop(child) || !OUTSIDE.contains(child.relation())));
    }

    /** The same without article and clauses: "US forces in Iraq". */
    public Span core() {
        return hull(sentence.subtree(
                head,
                child -> !atTop(child)
                        || !(OUTSIDE.contains(child.relation())
                                || LOOSE.contains(child.relation())
                                || isDoer(child)
                                || (child.isRelation("det") && child.isLemma("the", "a", "an")))));
    }

    // "the journalist by Saudi agents" of a killing: parsers hang the doers on those they killed.
    private boolean isDoer(Token child) {
        return child.isRelation("nmod")
                && sentence.child(child, "case")
                        .filter(mark -> mark.isLemma("by"))
                        .isPresent();
    }

    /** Only what stands left of the head and flat names: "Iraqi Prime Minister", "Antony Blinken". */
    public Span name() {
        return hull(sentence.subtree(
                head,
                child -> child.isRelation("compound", "flat", "amod", "nummod", "goeswith")
                        || (child.isRelation("punct") && INNER_MARKS.contains(child.form()))));
    }

    private boolean atTop(Token child) {
        return child.head() == head.index();
    }

    // A phrase is one stretch: a part cut off by a left-out child is dropped with it.
    private Span hull(List<Token> tokens) {
        int at = tokens.indexOf(head);
        int first = head.index();
        int last = head.index();
        for (int i = at - 1; i >= 0 && tokens.get(i).index() == first - 1; i--) {
            first--;
        }
        for (int i = at + 1; i < tokens.size() && tokens.get(i).index() == last + 1; i++) {
            last++;
        }
        return sentence.token(first).span().hull(sentence.token(last).span());
    }
}
