// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Finds whom a name names: "a group known as X", "the attacker, identified as X", "an officer named X". */
final class Naming {
    private static final Set<String> VERBS = Set.of("know", "call", "name", "dub", "identify", "nickname");

    private Naming() {}

    /** The noun that a verb of naming ties to this head of a name. */
    static Optional<Token> named(Sentence sentence, Token name) {
        boolean hangs = name.isRelation("xcomp", "obj", "dep")
                || (name.isRelation("obl", "advcl")
                        && Positions.preposition(sentence, name).equals("as"));
        if (!hangs) {
            return Optional.empty();
        }
        Optional<Token> verb = sentence.head(name).filter(above -> VERBS.contains(above.lemma()));
        return verb.flatMap(
                above -> above.isRelation("acl") ? sentence.head(above) : sentence.child(above, "nsubj:pass"));
    }
}
