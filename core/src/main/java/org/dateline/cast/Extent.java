// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Which words of a description tell what of the actor.
 *
 * @param sentence where it stands
 * @param noun the actor noun's last token
 * @param first index of the description's first token
 * @param last index of its last
 */
record Extent(Sentence sentence, int noun, int first, int last) {
    private static final int LONGEST_TAIL = 8;
    private static final Set<String> BREAKS = Set.of(",", "(", ":", ";", "–", "—", "--", "\"", "”", "“");

    /** The words around a noun that belong to the phrase of a head, which is the noun or counts it. */
    static Extent of(Marks marks, NounHit hit, Token head) {
        Sentence sentence = marks.sentence();
        List<Token> tokens = sentence.tokensIn(new NounPhrase(sentence, head).core());
        int first = nationBefore(marks, head, Math.min(tokens.getFirst().index(), hit.first()));
        int last = Math.max(tokens.getLast().index(), hit.last());
        return new Extent(sentence, hit.last(), first, end(sentence, last, hit.last()));
    }

    // "the Kenyan embassy bombing": of what is bombed the nation is a part, though both hang on the deed.
    private static int nationBefore(Marks marks, Token head, int first) {
        return marks.nationAt(first - 1)
                .filter(nation -> head.isRelation("compound") && nation.last() == first - 1)
                .map(NationHit::first)
                .orElse(first);
    }

    // What follows a comma, bracket or colon says more of the actor but is not its name.
    private static int end(Sentence sentence, int last, int noun) {
        for (int at = noun + 1; at <= last; at++) {
            if (BREAKS.contains(sentence.token(at).form())) {
                return at - 1;
            }
        }
        return Math.min(last, noun + LONGEST_TAIL);
    }

    /** The last word that tells the sector: "an official in the police" is of them, "officials to journalists" are no media. */
    int lastOfSector() {
        return isFollowedBy("of", "for", "at", "in", "from", "with", "within") ? last : noun;
    }

    /** The last word that tells it from others: a "council of elders" is one of its own, "protesters wearing black" are not. */
    int lastOfKind() {
        return isFollowedBy("of", "for") ? last : noun;
    }

    private boolean isFollowedBy(String... words) {
        return noun < last && sentence.token(noun + 1).isLemma(words);
    }

    /** Where the mention begins: behind "his" or "Merkel's", since whoever owns it has a mention of its own. */
    int start(Token token, Token head) {
        if (head.index() < token.index()) {
            return head.index();
        }
        int start = first;
        for (Token child : sentence.children(token, "nmod:poss", "cc", "mark", "case", "advmod")) {
            if (child.index() < token.index()) {
                List<Token> owner = sentence.subtree(child);
                start = Math.max(start, owner.getLast().index() + 1);
            }
        }
        return Math.min(start, token.index());
    }
}
