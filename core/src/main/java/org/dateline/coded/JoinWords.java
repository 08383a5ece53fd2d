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
 * @param settings prepositions that tell where something stands rather than whose it is: in, near
 * @param protesters nouns for those who protest: demonstrator, marcher
 * @param rulers nouns for those against whom people protest when nobody else is named: government, authority
 * @param ground verbs and nouns of taking, holding and clearing ground, which is told apart from single strikes
 * @param alleging words by which something is asserted against someone: claim, allege, allegedly
 * @param alleged adjectives of what is only said to have happened: alleged, purported
 * @param perpetrating verbs whose subject is the author of a deed: orchestrate, carry (out)
 * @param ordnance nouns for what an attack is told by: bomb, munition
 * @param official words in the name of an outlet that is a public body: ministry, command
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
        Set<String> settings,
        Set<String> protesters,
        Set<String> rulers,
        Set<String> ground,
        Set<String> alleging,
        Set<String> alleged,
        Set<String> perpetrating,
        Set<String> ordnance,
        Set<String> official,
        Set<String> within,
        Set<String> apart) {
    public JoinWords {
        same = Set.copyOf(same);
        other = Set.copyOf(other);
        deployed = Set.copyOf(deployed);
        forces = Set.copyOf(forces);
        purpose = Set.copyOf(purpose);
        first = Set.copyOf(first);
        settings = Set.copyOf(settings);
        protesters = Set.copyOf(protesters);
        rulers = Set.copyOf(rulers);
        ground = Set.copyOf(ground);
        alleging = Set.copyOf(alleging);
        alleged = Set.copyOf(alleged);
        perpetrating = Set.copyOf(perpetrating);
        ordnance = Set.copyOf(ordnance);
        official = Set.copyOf(official);
        within = Set.copyOf(within);
        apart = Set.copyOf(apart);
    }
}
