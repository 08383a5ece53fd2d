// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Mends "met with visiting Prime Minister X", which parsers take for a visit paid to the prime minister: a participle
 * straight before a title or an office without article says of the guest that he is one.
 */
final class VisitingGuest extends TreeHabit {
    private static final List<String> WHEN =
            List.of("after", "before", "while", "when", "since", "by", "until", "upon");

    private VisitingGuest(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with its guests in the places of their participles. */
    static Sentence in(Sentence sentence) {
        return new VisitingGuest(sentence).mended();
    }

    @Override
    void mend(Token token) {
        if (token.isLemma("visit") && token.xpos().equals("VBG") && standsBefore(token)) {
            guest(token).ifPresent(guest -> mend(token, guest));
        }
    }

    // Not "is visiting", "after visiting", ", visiting the king, said".
    private boolean standsBefore(Token visiting) {
        boolean clause = sentence.has(visiting, "aux")
                || sentence.has(visiting, "nsubj")
                || visiting.index() == 0
                || visiting.head() == Token.ROOT
                || visiting.isRelation("amod");
        return !clause
                && sentence.token(visiting.index() - 1).upos() != Upos.PUNCT
                && sentence.children(visiting, "mark").stream().noneMatch(mark -> mark.isLemma(WHEN));
    }

    private Optional<Token> guest(Token visiting) {
        List<Token> objects = sentence.children(visiting, "obj");
        if (objects.isEmpty() || sentence.subtree(objects.getFirst()).getFirst().index() != visiting.index() + 1) {
            return Optional.empty();
        }
        Token first = objects.getFirst();
        Token last = objects.getLast();
        boolean titled = objects.size() == 2
                && last.upos() == Upos.PROPN
                && last.index() == first.index() + 1
                && sentence.children(last, "case").isEmpty();
        if (titled) {
            set(first, last.index(), "nmod:desc"); // "visiting Foreign Minister X" with two objects
            return Optional.of(last);
        }
        boolean named = first.upos() == Upos.PROPN && sentence.has(first, "nmod:desc");
        boolean office = first.xpos().equals("NN") && !sentence.has(first, "det") && !sentence.has(first, "nmod:poss");
        return objects.size() == 1 && (named || office) ? Optional.of(first) : Optional.empty();
    }

    private void mend(Token visiting, Token guest) {
        boolean marked = sentence.has(visiting, "mark") || sentence.has(visiting, "case");
        boolean onVerb = sentence.token(visiting.head()).isVerb();
        String relation = visiting.isRelation("conj") ? "conj" : !marked ? "obj" : onVerb ? "obl" : "nmod";
        set(guest, visiting.head(), relation);
        set(visiting, guest.index(), "amod");
        for (Token child : sentence.children(visiting)) {
            if (child.index() < visiting.index()) {
                set(child, guest.index(), child.isRelation("mark") ? "case" : child.relation());
            } else if (child.head() == visiting.index() && !child.isRelation("obj")) {
                set(child, onVerb ? visiting.head() : guest.index(), onVerb ? child.relation() : "nmod");
            }
        }
    }
}
