// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantity;

/** The quantities of a story, found by the token they count. */
final class Counts {
    private record Place(int sentence, int token) {}

    private final Map<Place, Quantity> byUnit = new HashMap<>();

    Counts(List<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            quantity.unit().ifPresent(unit -> byUnit.putIfAbsent(new Place(quantity.sentence(), unit), quantity));
        }
    }

    /** What counts a token. */
    Optional<Quantity> at(int sentence, int token) {
        return Optional.ofNullable(byUnit.get(new Place(sentence, token)));
    }

    /** How many happenings a mention stands for, when a number counts its trigger. */
    Optional<Amount> of(EventMention mention) {
        return at(mention.sentence(), mention.token())
                .map(Quantity::amount)
                .filter(amount -> amount.low().orElse(2) > 1 || amount.high().isEmpty());
    }

    /** How many take part: the number that counts those who act, or whom one mobilises. */
    Optional<Amount> participants(EventMention mention) {
        return mention.participants().stream()
                .filter(participant -> participant.role() == Role.ACTOR)
                .flatMap(participant -> at(mention.sentence(), participant.token()).stream())
                .map(Quantity::amount)
                .findFirst();
    }
}
