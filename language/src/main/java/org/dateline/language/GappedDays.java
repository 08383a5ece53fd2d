// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Mends lists whose verb is told once: in "visited Jordan on Saturday and Israel on Friday" a parser joins Israel to
 * Saturday. Likes are joined with likes: the place goes to the place, and the day behind it is its own.
 */
final class GappedDays extends TreeHabit {
    private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tomorrow");

    private GappedDays(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each name joined to a name. */
    static Sentence in(Sentence sentence) {
        return new GappedDays(sentence).mended();
    }

    @Override
    void mend(Token name) {
        if (!name.isRelation("conj") || !isName(name)) {
            return;
        }
        Token day = sentence.token(name.head());
        Optional<Token> verb = sentence.head(day).filter(above -> above.isVerb() && isDay(day));
        Optional<Token> first = verb.stream()
                .flatMap(above -> sentence.children(above, "obj", "obl").stream())
                .filter(other -> isName(other) && other.index() < day.index())
                .reduce((one, nearer) -> nearer);
        if (first.isEmpty()) {
            return;
        }
        set(name, first.get().index(), "conj");
        Stream.of(verb.get(), day)
                .flatMap(above -> sentence.children(above).stream())
                .filter(other -> isDay(other) && isNext(name, other))
                .findFirst()
                .ifPresent(own -> set(own, name.index(), "nmod"));
    }

    // "Israel on Friday", "Israel Friday"
    private boolean isNext(Token name, Token day) {
        int last = sentence.subtree(name).getLast().index();
        int first = sentence.subtree(day).getFirst().index();
        return first == last + 1;
    }

    private static boolean isName(Token token) {
        return token.upos() == Upos.PROPN && !isDay(token);
    }

    private static boolean isDay(Token token) {
        return WEEKDAYS.contains(token.form()) || NEAR_DAYS.contains(token.form());
    }
}
