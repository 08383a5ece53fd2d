// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.BitSet;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Where a story turns to something else: "Meanwhile, …", "In Basra, a bomb …", "On Friday, …", "The army also …". */
final class Transitions {
    private final ParsedStory story;
    private final JoinWords words;
    private final BitSet opened = new BitSet(); // sentences that open by turning to something else

    Transitions(ParsedStory story, JoinWords words) {
        this.story = story;
        this.words = words;
        story.sentences().stream().filter(this::opensAnew).forEach(sentence -> opened.set(sentence.index()));
    }

    /** Whether what the draft tells is turned to, after what was told before. */
    boolean turnsTo(Draft draft) {
        int index = draft.mention().sentence();
        if (draft.inLead()) {
            return false;
        }
        if (opened.get(index)) {
            return true;
        }
        Sentence sentence = story.sentences().get(index);
        return sentence.children(sentence.token(draft.mention().token()), "advmod").stream()
                .anyMatch(word -> word.isLemma("also", "additionally"));
    }

    private boolean opensAnew(Sentence sentence) {
        Token first = sentence.token(0);
        if (words.holds(JoinWords.Kind.TURNING, first)) {
            return true;
        }
        if (sentence.tokens().size() < 2) {
            return false;
        }
        Token next = sentence.token(1);
        return switch (first.lowerForm()) {
            case "in", "near", "at" -> isElsewhere(sentence, first, next);
            case "on" -> next.upos() == Upos.PROPN; // "On Friday"
            default -> false;
        };
    }

    // "In Basra", "In the northern city of Mosul", "In another attack"
    private boolean isElsewhere(Sentence sentence, Token preposition, Token next) {
        if (words.holds(JoinWords.Kind.OTHER, next)
                || sentence.head(preposition)
                        .filter(noun -> sentence.children(noun, "amod", "det").stream()
                                .anyMatch(word -> words.holds(JoinWords.Kind.OTHER, word)))
                        .isPresent()) {
            return true;
        }
        return sentence.head(preposition)
                .filter(place -> preposition.isRelation("case")
                        && sentence.tokens().subList(1, place.index() + 1).stream()
                                .anyMatch(word -> word.upos() == Upos.PROPN))
                .isPresent();
    }
}
