// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * Words that are looked at when phrases are read as mentions of actors; lemmas in lower case.
 *
 * @param byKind the words of each kind; a kind left out has none
 */
public record CastWords(Map<Kind, Set<String>> byKind) {
    /** What the words of a list do. */
    public enum Kind {
        /** Words of how many: a "number", "dozens", a "crowd" of others. */
        QUANTITY,
        /** Words that tell no actor from another: senior, local. */
        EMPTY,
        /** Adjectives of who is out of office: former, ousted. */
        FORMER,
        /** Senses of nouns for people of whom nothing else is told: man, youth. */
        ANYBODY,
        /** Adjectives of what belongs to several states: foreign, allied. */
        ABROAD,
        /** Adjectives of governments within one state: local, federal. */
        WITHIN_STATE,
        /** Nouns for whom states send to their blocs: minister, envoy. */
        DELEGATE,
        /** Nouns for unions of states: alliance, league. */
        BLOC,
        /** Words by which such a union is one of parties: ruling, opposition. */
        DOMESTIC,
        /** What a name ends in that is nobody's, whoever it is named for: library, airport. */
        THING,
        /** Verbs and nouns behind whose "to" a state is its government: visit, appeal. */
        TURNED_TO,
        /** Nouns for what bears the name of the town where it was: agreement, summit. */
        NAMED_AFTER_TOWN,
        /** Verbs and nouns behind whose "to" a town stands for its state: warning, threat. */
        TOLD,
        /** Verbs and nouns behind whose "on" a town stands for its state: sanction, pressure. */
        PRESSED,
        /** Verbs whose object is ground: leave, cross. */
        CROSSING,
        /** Nouns for what comes from whoever answers: condemnation, praise. */
        ANSWER,
        /** Verbs of arresting and trying people: detain, convict. */
        ARRESTING,
        /** Nouns for that: arrest, indictment. */
        CHARGE,
        /** Verbs by which people stand trial: stand, face. */
        FACING,
        /** Nouns for what they stand or face: trial, prison. */
        TRIAL,
        /** Verbs of killing: murder, lynch. */
        KILLING,
        /** Verbs of what may kill: shoot, stab. */
        HARMING,
        /** Verbs of wounding: hurt, maim. */
        WOUNDING,
        /** Verbs of what only the living do: flee, confess. */
        GETTING_AWAY,
        /** Verbs told of a bare number, which counts nobody told of: kill, hurt. */
        BEFALLING,
        /** Occupations by which a person is meant who was only named before: journalist, tycoon. */
        CALLING,
        /** Senses of nouns for forces, which are one actor however they are counted: troops, police. */
        FORCE,
        /** Senses of nouns for whoever attacked: gunman, kidnapper. */
        ATTACKER,
        /** Offices that a country has one of, and whose holders a story on another country names too: king. */
        NATIONAL_OFFICE,
        /** Words before an office that make it a lower one: vice, deputy. */
        LOWER_OFFICE,
        /** Senses of nouns for those who work for a leader: aide, cabinet. */
        STAFF,
        /** Verbs by which a state has its troops somewhere: station, keep. */
        HOLDING,
        /** Verbs of what leaders do with the legislature of their state: ask, dissolve. */
        PROPOSING,
        /** Adjectives of many states, of which nobody says which: western, asian. */
        REGIONAL,
        /** Senses of nouns for states: country, government. */
        STATE,
        /** Senses of nouns for bodies: group, party. */
        BODY,
        /** Verbs of what two sides do with one another: fight, negotiate. */
        CLASHING,
        /** Verbs of meeting and talking, after which "the two" are those who did: host, phone. */
        MEETING,
        /** Verbs whose "it" is nobody: seem, rain. */
        IMPERSONAL,
        /** Verbs of giving an office: elect, swear. */
        APPOINTING,
        /** Verbs of leading a body: head, chair. */
        LEADING,
        /** Nouns for what is a state's and stands abroad: embassy, ship. */
        MISSION,
        /** Towns where bodies of many states sit, lower case; a story filed there may be of any: geneva. */
        SEAT,
        /** Verbs of going to a country: fly, land. */
        GOING,
        /** Senses of nouns for who serves many states where no word tells of one: peacekeeper. */
        WORLDWIDE,
        /** Senses of nouns for whom a state sends to a union of states: permanent representative. */
        POSTED,
        /** Words that open the names of unions of states and their bodies, lower case: international, andean. */
        INTERSTATE,
        /** Senses of nouns for parties and who works for them: activist, politician. */
        PARTISAN,
        /** Nouns for public protests. */
        RALLY,
        /** Senses of nouns for people who are seldom of the country they are in: migrant, tourist. */
        FROM_ANYWHERE,
        /** Verbs and adjectives of being driven from home: displace, uproot. */
        UPROOTING,
        /** Verbs of leaving in fear: flee. */
        FLEEING,
        /** Verbs of driving away: force. */
        DRIVING,
        /** Nouns for what people flee from or leave behind: home, fighting. */
        FLED;

        /** What the knowledge file calls it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CastWords {
        Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
        byKind.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
        byKind = copy;
    }

    Set<String> of(Kind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    boolean holds(Kind kind, String lemma) {
        return of(kind).contains(lemma);
    }

    boolean holds(Kind kind, Token token) {
        return holds(kind, token.lowerLemma());
    }
}
