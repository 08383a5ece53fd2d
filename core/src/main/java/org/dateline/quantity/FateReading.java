// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import org.dateline.ontology.Fate;

/**
 * What one word says befell people.
 *
 * @param fate what befell them
 * @param victims whom
 * @param rule where they stood
 */
record FateReading(Fate fate, Victims victims, String rule) {

    /** Nothing where nobody was found. */
    static Optional<FateReading> of(Fate fate, Optional<Victims> victims, String rule) {
        return victims.map(people -> new FateReading(fate, people, rule));
    }

    /** People of whom only the number is told. */
    static FateReading counted(Fate fate, Quantity number, String rule) {
        return new FateReading(fate, new Victims(number.amount(), Optional.empty(), number.span()), rule);
    }
}
