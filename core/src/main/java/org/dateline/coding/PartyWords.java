// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Whether a word by itself names somebody: "rebels", "Kenyan", "the Red Cross". */
final class PartyWords {
    private final Sentence sentence;
    private final WordClasses classes;
    private final List<Entity> entities;

    PartyWords(Sentence sentence, WordClasses classes, List<Entity> entities) {
        this.sentence = sentence;
        this.classes = classes;
        this.entities = entities;
    }

    /** Whether a word by itself names or describes a party. */
    boolean isParty(Token word) {
        if (classes.holds(WordClasses.GROUPS, word) || classes.holds(WordClasses.STATES, word)) {
            return true;
        }
        boolean compoundAdjective = word.form().contains("-") && !word.form().endsWith("-led");
        if (word.upos() == Upos.ADJ) {
            return classes.holds(WordClasses.NATIONS, word)
                    || (Words.isCapitalised(word) && word.index() > 0 && !compoundAdjective && !inHeadlineCase());
        }
        return word.upos() == Upos.PROPN
                && (entityKind(word).filter(this::isBody).isPresent() || isLongState(word));
    }

    // "United States sanctions", "South Korea protest"
    private boolean isLongState(Token word) {
        return entities.stream()
                .filter(entity -> entity.span().contains(word.span()))
                .anyMatch(entity -> sentence.tokensIn(entity.span()).size() > 1
                        && classes.holds(
                                WordClasses.STATES,
                                sentence.tokensIn(entity.span()).stream()
                                        .map(Words::form)
                                        .collect(Collectors.joining(" "))));
    }

    /** Whether a word is part of a person's name. */
    boolean isPerson(Token word) {
        return word.upos() == Upos.PROPN
                && entityKind(word).filter(kind -> kind == EntityKind.PERSON).isPresent();
    }

    private boolean isBody(EntityKind kind) {
        return kind == EntityKind.ORGANIZATION || kind == EntityKind.PERSON || kind == EntityKind.MISCELLANEOUS;
    }

    private Optional<EntityKind> entityKind(Token word) {
        return entities.stream()
                .filter(entity -> entity.span().contains(word.span()))
                .map(Entity::kind)
                .findFirst();
    }

    // In a headline that capitalises every word a capital says nothing.
    private boolean inHeadlineCase() {
        long small = sentence.tokens().stream()
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.VERB)
                .filter(token -> !Words.isCapitalised(token))
                .count();
        return small == 0;
    }
}
