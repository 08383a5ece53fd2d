// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Finds the names of warships, which reader models take for the people they are named after: "USS John Webb". */
final class ShipNames {
    private static final Set<String> QUOTES = Set.of("*", "\"", "'", "“", "”", "``", "''", "_");
    private static final int MOST_WORDS = 4;
    private final NameWords words;

    ShipNames(NameWords words) {
        this.words = words;
    }

    /** The names with those of ships in place of what stands inside them. */
    List<NameHit> with(Sentence sentence, List<NameHit> names) {
        List<NameHit> all = names;
        for (Token token : sentence.tokens()) {
            if (words.opensShip(token)) {
                Optional<NameHit> ship = ship(sentence, token.index());
                if (ship.isPresent()) {
                    all = new ArrayList<>(all.stream()
                            .filter(name -> !name.overlaps(
                                    ship.get().first(), ship.get().last()))
                            .toList());
                    all.add(ship.get());
                }
            }
        }
        return all;
    }

    private static Optional<NameHit> ship(Sentence sentence, int prefix) {
        int last = prefix;
        int named = 0;
        for (int at = prefix + 1; at < sentence.tokens().size() && named < MOST_WORDS; at++) {
            String form = sentence.token(at).form();
            if (Words.isCapital(form)) {
                last = at;
                named++;
            } else if ((!QUOTES.contains(form) && !form.equals(".")) || (named > 0 && QUOTES.contains(form))) {
                break;
            }
        }
        return named == 0
                ? Optional.empty()
                : Optional.of(new NameHit(prefix, last, Optional.of(EntityKind.ORGANIZATION), List.of()));
    }
}
