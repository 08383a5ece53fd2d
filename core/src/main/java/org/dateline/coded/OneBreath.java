// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.coding.EventMention;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What a sentence tells in one breath: "Police fired tear gas as they stormed", "at the airport, where he was arriving",
 * "strengthened … during the rally".
 */
final class OneBreath {
    // Farther apart in the tree two wordings are not told together.
    private static final int NEAR = 3;

    private final Telling telling;
    private final Narrative narrative;

    OneBreath(Telling telling, Narrative narrative) {
        this.telling = telling;
        this.narrative = narrative;
    }

    /** The nearest of the happenings told with this wording, among those that pass. */
    Optional<Cluster> beside(Telling.Told own, Predicate<Telling.Told> fits) {
        EventMention mention = own.mention();
        if (mention.recalled() || narrative.isNow(mention)) {
            return Optional.empty();
        }
        Sentence sentence = narrative.sentence(mention);
        Token token = narrative.token(mention);
        Optional<Cluster> best = Optional.empty();
        int nearest = NEAR + 1;
        for (Telling.Told other : telling.in(mention.sentence())) {
            if (other.cluster() == own.cluster()
                    || !fits.test(other)
                    || narrative.isSpokenOfBy(mention, other.mention())) {
                continue;
            }
            int steps = steps(sentence, token, narrative.token(other.mention()));
            if (steps < nearest) {
                nearest = steps;
                best = Optional.of(other.cluster());
            }
        }
        return best;
    }

    // Steps along the tree; far away when something on the way puts one before or after the other.
    private int steps(Sentence sentence, Token one, Token other) {
        List<Token> up = new ArrayList<>(List.of(one));
        up.addAll(sentence.ancestors(one));
        List<Token> down = new ArrayList<>(List.of(other));
        down.addAll(sentence.ancestors(other));
        int above = 0;
        while (!down.contains(up.get(above))) {
            above++;
        }
        int below = down.indexOf(up.get(above));
        boolean joined = !narrative.parts(up.get(above))
                && up.subList(0, above).stream().allMatch(step -> joins(sentence, step))
                && down.subList(0, below).stream().allMatch(step -> joins(sentence, step));
        return joined ? above + below : Integer.MAX_VALUE;
    }

    private boolean joins(Sentence sentence, Token step) {
        return switch (ClauseDistance.base(step)) {
            case "conj", "nsubj", "obj", "xcomp" -> !narrative.parts(step);
            case "advcl" -> sentence.has(step, "mark") && narrative.isBeside(sentence, step);
            case "acl" -> isWhere(sentence, step) || narrative.isRunning(sentence, step);
            case "obl", "nmod" -> narrative.isWithin(sentence, step);
            default -> false;
        };
    }

    private static boolean isWhere(Sentence sentence, Token clause) {
        return sentence.children(clause, "advmod", "mark").stream().anyMatch(word -> word.isLemma("where", "when"));
    }
}
