// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** What follows a verb of saying, by the order of words alone, where the tree has lost the clause: "said (that) ...". */
final class Following {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> WH = Set.of("which", "who", "whom", "whose", "where", "when", "that");
    private static final int REACH = 10; // tokens between the verb and its "that", such as "in a statement on Monday"

    private final Sentence sentence;
    private final Token cue;
    private final boolean bare;

    /** @param bare whether the verb takes no object, so that a noun behind it begins a clause */
    Following(Sentence sentence, Token cue, boolean bare) {
        this.sentence = sentence;
        this.cue = cue;
        this.bare = bare;
    }

    /** The tokens of what was said; empty when no clause follows. */
    List<Token> content() {
        if (isInverted(sentence, cue)) {
            return List.of();
        }
        List<Token> after =
                sentence.tokens().subList(cue.index() + 1, sentence.tokens().size());
        int that = that(after);
        if (that >= 0 && hasFinite(after.subList(that + 1, after.size()), false)) {
            return after.subList(that + 1, after.size());
        }
        after = after.stream()
                .dropWhile(token -> token.isRelation("obl:unmarked", "nmod:unmarked", "advmod"))
                .toList();
        boolean begins = !after.isEmpty()
                && (after.getFirst().upos() == Upos.DET
                        || after.getFirst().upos() == Upos.NOUN
                        || after.getFirst().upos() == Upos.PROPN
                        || after.getFirst().upos() == Upos.PRON
                        || after.getFirst().upos() == Upos.NUM
                        || after.getFirst().upos() == Upos.ADJ);
        return begins && (hasFinite(after, !bare) || hasLostVerb()) ? after : List.of();
    }

    // "said a man attacked": a verb that is taken for a participle of the noun before it.
    private boolean hasLostVerb() {
        return bare
                && sentence.child(cue, "obj")
                        .filter(noun -> sentence.has(noun, "acl"))
                        .isPresent();
    }

    private static int that(List<Token> after) {
        for (int at = 0; at < Math.min(REACH, after.size()); at++) {
            Token token = after.get(at);
            if (token.isLemma("that") && token.xpos().equals("IN")) {
                return at;
            }
            if (token.isVerb() || token.form().equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasFinite(List<Token> tokens, boolean atOnce) {
        for (Token token : tokens) {
            if (FINITE.contains(token.xpos())) {
                return true;
            }
            // "recalled its envoy after soldiers fired": what is told after it was not said.
            boolean breaks = token.form().equals(",")
                    || token.isRelation("mark")
                    || WH.contains(token.lemma())
                    || token.isLemma("to", "and", "but", "or");
            if (atOnce && breaks) {
                return false;
            }
        }
        return false;
    }

    /** Whether the speaker follows, not what was said: '"No," said Omar Bel, who ...'. */
    static boolean isInverted(Sentence sentence, Token cue) {
        if (cue.index() == 0) {
            return false;
        }
        Token before = sentence.token(cue.index() - 1);
        boolean subject = sentence.children(cue, "nsubj").stream().anyMatch(noun -> noun.index() < cue.index());
        boolean object = sentence.children(cue, "nsubj", "obj").stream().anyMatch(noun -> noun.index() > cue.index());
        return TokenRuns.isQuote(before) || (before.form().equals(",") && !subject && object);
    }
}
