// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** What the relative pronouns of a sentence stand for. */
final class RelativePronouns {
    private final Sentence sentence;
    private final Phrases phrases;

    RelativePronouns(Phrases phrases) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
    }

    /** What a relative pronoun of this verb's clause stands for; any other word stands for itself. */
    Optional<Token> antecedent(Token word, Token verb) {
        boolean relative = word.xpos().startsWith("W")
                || (isRelative(word)
                        && word.upos() != Upos.DET
                        && relativeHead(verb).isPresent());
        return relative
                ? relativeHead(verb).map(head -> member(head).orElse(phrases.counted(head)))
                : Optional.of(word);
    }

    // "Togo and Benin were among those that voted no", "the priest is one of the clerics who signed": these did.
    private Optional<Token> member(Token group) {
        boolean among = sentence.children(group, "case").stream().anyMatch(word -> word.isLemma("among"));
        Optional<Token> of =
                group.isRelation("nmod") ? sentence.head(group).filter(one -> one.isLemma("one")) : Optional.empty();
        return of.or(() -> among ? Optional.of(group) : Optional.empty())
                .filter(predicate -> sentence.has(predicate, "cop"))
                .flatMap(predicate -> sentence.child(predicate, "nsubj"));
    }

    /** Whose it is: "the state whose jets bombed the town". */
    Optional<Token> standingFor(Token owner) {
        return owner.xpos().equals("WP$") ? relativeHead(owner) : Optional.of(owner);
    }

    static boolean isRelative(Token word) {
        return word.isLemma("that", "which", "who");
    }

    private Optional<Token> relativeHead(Token verb) {
        Token at = verb;
        for (int depth = 0; depth < Clauses.DEEPEST; depth++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            if (at.isRelation("acl")) {
                return governor;
            }
            at = governor.get();
        }
        return Optional.empty();
    }
}
