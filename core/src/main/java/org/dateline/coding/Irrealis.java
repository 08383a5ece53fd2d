// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Words that tell of nothing done, to be done or undone, whatever governs them: commands, conditions, imagined effects.
 *
 * @param sentence where they stand
 * @param classes lists of lemmas
 */
record Irrealis(Sentence sentence, WordClasses classes) {
    /** "The bill would allow people to be sent abroad": an effect that is only imagined; codebook section 3.1, item 13. */
    boolean isImagined(Token head) {
        return sentence.ancestors(head).stream()
                .filter(above -> classes.holds(WordClasses.EFFECTS, above))
                .anyMatch(above -> sentence.children(above, "aux").stream().anyMatch(aux -> aux.isLemma("would")));
    }

    /** "warned of strikes if it does not back down": a condition. */
    boolean isIf(Token head) {
        return sentence.children(head, "mark", "advmod").stream().anyMatch(mark -> mark.isLemma("if", "unless"));
    }

    /** "Attack them!", "any attack": of no deed that was done. */
    boolean isOfNone(Token head) {
        return isCommand(head) || sentence.children(head, "det").stream().anyMatch(det -> det.isLemma("any"));
    }

    /** "arrested nobody", "imposed sanctions on no one": done to nobody. */
    boolean isDoneToNobody(Token head) {
        return hasNobody(head, "obj", "obl", "nmod")
                || (head.isRelation("obj")
                        && sentence.head(head)
                                .filter(verb -> hasNobody(verb, "obl"))
                                .isPresent());
    }

    private boolean hasNobody(Token word, String... relations) {
        return sentence.children(word, relations).stream()
                .anyMatch(whom -> whom.isLemma("nobody", "none")
                        || (whom.isLemma("one")
                                && sentence.children(whom, "det").stream().anyMatch(det -> det.isLemma("no"))));
    }

    // "Attack them!": told to do it.
    private boolean isCommand(Token verb) {
        return verb.xpos().equals("VB")
                && verb.isRelation("root", "parataxis", "ccomp")
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "nsubj:pass")
                && !sentence.has(verb, "aux")
                && !sentence.has(verb, "mark");
    }
}
