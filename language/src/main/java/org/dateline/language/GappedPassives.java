// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Mends clauses whose auxiliary is told once: in "two were killed and nine wounded" a parser hangs the nine anywhere but
 * on what befell them. Whatever stands between "and" and such a participle is its subject; in "with two civilians and
 * four attackers killed" what is said of the second is said of both.
 */
final class GappedPassives extends TreeHabit {
    private GappedPassives(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with a subject for each of those participles. */
    static Sentence in(Sentence sentence) {
        return new GappedPassives(sentence).mended();
    }

    @Override
    void mend(Token participle) {
        if (participle.xpos().equals("VBN") && participle.isRelation("acl")) {
            ofSecond(participle);
        }
        boolean bare = participle.xpos().matches("VB[ND]") // taggers take the one for the other
                && participle.isRelation("conj")
                && !sentence.has(participle, "obj")
                && !sentence.has(participle, "aux:pass")
                && !sentence.has(participle, "aux");
        if (!bare) {
            return;
        }
        Token first = sentence.token(participle.head());
        if (first.isVerb() && sentence.has(first, "aux:pass") && !sentence.has(participle, "nsubj:pass")) {
            before(participle)
                    .filter(subject -> subject.head() == participle.index() || isOf(first, subject.head()))
                    .filter(subject -> subject.index() > first.index())
                    .ifPresent(subject -> set(subject, participle.index(), "nsubj:pass"));
        } else if (!sentence.has(first, "aux:pass")) {
            before(participle)
                    .filter(second -> second.isRelation("nsubj"))
                    .ifPresent(second -> absolute(participle, second));
        }
    }

    // "with two soldiers dead and five others wounded": what is dead is the first, what is wounded the second
    private void ofSecond(Token participle) {
        Token first = sentence.token(participle.head());
        boolean own = first.isRelation("nsubj", "nsubj:pass") && first.head() > first.index();
        before(participle)
                .filter(second -> own
                        && second.isRelation("conj")
                        && second.head() == first.index()
                        && first.head() < second.index())
                .ifPresent(second -> set(participle, second.index(), "acl"));
    }

    private boolean isOf(Token first, int verb) {
        return verb == first.index()
                || (verb >= 0
                        && sentence.token(verb).isRelation("conj")
                        && sentence.token(verb).head() == first.index());
    }

    // The number or noun whose phrase fills the gap between "and" and the participle.
    private Optional<Token> before(Token participle) {
        int at = participle.index() - 1;
        if (at < 1) {
            return Optional.empty();
        }
        Token last = sentence.token(at);
        boolean counted = last.upos() == Upos.NUM
                || (last.upos().isNominal() && sentence.has(last, "nummod"))
                || (last.upos().isNominal() && sentence.has(last, "det"));
        return Optional.of(last).filter(noun -> counted && joins(opening(noun) - 1));
    }

    private boolean joins(int token) {
        return token > 0
                && (sentence.token(token).isRelation("cc")
                        || sentence.token(token).form().equals(","));
    }

    // Where the phrase begins, without the "and" before it.
    private int opening(Token noun) {
        return sentence.subtree(noun).stream()
                .filter(token -> !token.isRelation("cc"))
                .mapToInt(Token::index)
                .min()
                .orElse(noun.index());
    }

    // "with two civilians and four attackers killed"
    private void absolute(Token participle, Token second) {
        int and = opening(second) - 1;
        if (and < 2 || !sentence.token(and).isRelation("cc")) {
            return;
        }
        Token first = sentence.token(and - 1);
        boolean with = first.upos().isNominal()
                && sentence.children(first, "case").stream().anyMatch(word -> word.isLemma("with"));
        if (with) {
            set(second, first.index(), "conj");
            set(sentence.token(and), second.index(), "cc");
            set(participle, first.index(), "acl");
        }
    }
}
