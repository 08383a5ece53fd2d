// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Set;

/**
 * Words the join looks at when it decides whether two wordings mean one happening; lemmas in lower case.
 *
 * @param same determiners that point back: the, this, that
 * @param other words that mark a happening as a new one: another, second, separate
 * @param deployed verbs that state where forces stand: deploy, station
 * @param forces nouns for forces: troop, soldier
 * @param purpose prepositions that open the purpose of a trip: for
 * @param first pronouns by which speakers mean themselves: we, I
 * @param within prepositions that put one happening into another: during, in
 * @param apart prepositions and conjunctions that part two happenings in time: after, despite
 */
public record JoinWords(
        Set<String> same,
        Set<String> other,
        Set<String> deployed,
        Set<String> forces,
        Set<String> purpose,
        Set<String> first,
        Set<String> within,
        Set<String> apart) {
    public JoinWords {
        same = Set.copyOf(same);
        other = Set.copyOf(other);
        deployed = Set.copyOf(deployed);
        forces = Set.copyOf(forces);
        purpose = Set.copyOf(purpose);
        first = Set.copyOf(first);
        within = Set.copyOf(within);
        apart = Set.copyOf(apart);
    }
}
