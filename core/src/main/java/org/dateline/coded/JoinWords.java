// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * Words the join looks at when it decides whether two wordings mean one happening; lemmas in lower case.
 *
 * @param byKind the words of each kind; a kind left out has none
 */
public record JoinWords(Map<Kind, Set<String>> byKind) {
    /** What the words of a list do. */
    public enum Kind {
        /** Determiners that point back: the, this, that. */
        SAME("same"),
        /** Words that mark a happening as a new one: another, second, separate. */
        OTHER("other"),
        /** Words that open a sentence by turning to something else: meanwhile, separately. */
        TURNING("turning"),
        /** Verbs that state where forces stand: deploy, station. */
        DEPLOYED("deploy"),
        /** Nouns for forces: troop, soldier. */
        FORCES("force"),
        /** Prepositions that open the purpose of a trip: for. */
        PURPOSE("purpose"),
        /** Pronouns by which speakers mean themselves: we, I. */
        FIRST("first"),
        /** Prepositions that tell where something stands rather than whose it is: in, near. */
        SETTINGS("settings"),
        /** Nouns for those who protest: demonstrator, marcher. */
        PROTESTERS("protesters"),
        /** Nouns for those against whom people protest when nobody else is named: government. */
        RULERS("rulers"),
        /** Verbs and nouns of taking, holding and clearing ground, told apart from single strikes. */
        GROUND("ground"),
        /** Words by which something is asserted against someone: claim, allege, allegedly. */
        ALLEGING("alleging"),
        /** Verbs of owning up to something: admit, confirm. */
        ADMITTING("admitting"),
        /** Adjectives of what is only said to have happened: alleged, purported. */
        ALLEGED("alleged"),
        /** Verbs whose subject is the author of a deed: orchestrate, mastermind. */
        PERPETRATING("perpetrating"),
        /** Nouns for what an attack is told by: bomb, munition. */
        ORDNANCE("ordnance"),
        /** Words in the name of an outlet that is a public body: ministry, command. */
        OFFICIAL("official"),
        /** Prepositions that put one happening into another: during, in. */
        WITHIN("within"),
        /** Prepositions and conjunctions that part two happenings in time: after, despite. */
        APART("apart"),
        /** Nouns for fighting that goes on over years: war, insurgency. */
        WARS("wars"),
        /** Nouns for those who had to leave their homes: refugee. */
        REFUGEES("refugees"),
        /** Nouns for those who are held: prisoner. */
        PRISONERS("prisoners"),
        /** Verbs of having refugees: host, shelter, live. */
        HOSTING("hosting"),
        /** Nouns and verbs for what is done because of what was done before: revenge, retaliate. */
        ANSWERING("answering"),
        /** Nouns for war waged on somebody: campaign, fight. */
        CAMPAIGNS("campaigns"),
        /** Verbs of waging it: fight, defeat. */
        FIGHTING("fighting"),
        /** Prepositions that put one happening before or after another: since, following. */
        THEN("then"),
        /** Nouns for journeys of several stops: tour, trip. */
        TOURS("tours"),
        /** Verbs by which such a journey names its stops: take, include. */
        LEADING_ON("leading-on"),
        /** Verbs by which one happening brings another about: spark, lead. */
        CAUSING("causing"),
        /** Verbs of wanting something done, which credit nobody with telling that it was: order, urge. */
        DIRECTING("directing"),
        /** Verbs of speaking in public, which may credit nothing: speak, address. */
        SPEAKING("speaking"),
        /** Verbs of making known, whose day is not that of what they tell: confirm, announce. */
        TELLING("telling"),
        /** Verbs of getting away: flee, escape. */
        FLEEING("fleeing"),
        /** Nouns for accidents, disasters and diseases that kill without an attack: crash, flood. */
        MISHAPS("mishaps"),
        /** Nouns for what is said in public: remark, speech. */
        REMARKS("remarks"),
        /** Verbs for dealing with what was done before: plead, protest. */
        LOOKING_BACK("looking-back"),
        /** Nouns for written words that ask, judge or promise: resolution, letter. */
        PAPERS("papers"),
        /** Nouns for occasions on which one speaks: conference, rally. */
        VENUES("venues"),
        /** Verbs by which a meeting begins: "talks opened in Arka". */
        OPENING("opening"),
        /** Nouns for media and what they bring: television, report. */
        MEDIA("media"),
        /** Nouns for bodies and media that speak when they are credited: office, television. */
        BODIES("bodies"),
        /** Nouns for people who speak, beside those that end like them: friend. */
        PEOPLE("people"),
        /** Nouns that end like those for people and are none: paper. */
        THINGS("things"),
        /** Nouns for the spirit in which something is done, and no occasion of it: protest, revenge. */
        MANNERS("manners"),
        /** Nouns for parts of an occasion or of a row of them: margin, wave. */
        MARGINS("margins"),
        /** Verbs of public journeys: head, visit. */
        TRAVELLING("travelling"),
        /** Nouns that mean whatever was done before: move, decision. */
        MOVES("moves"),
        /** Verbs of what people do with their lives: study, settle. */
        LIFE("life"),
        /** Nouns for parts of a time: hour, middle. */
        SPELLS("spells"),
        /** Numbers of a row: second, third. */
        ORDINALS("ordinals"),
        /** Verbs of what comes of an attack: sink, explode. */
        OUTCOMES("outcomes"),
        /** Words for numbers that nobody counted: dozen, several. */
        INDEFINITE("indefinite"),
        /** Nouns for so many of somebody: number, majority. */
        AMOUNTS("amounts"),
        /** Verbs of meeting somebody somewhere: host, greet. */
        MEETING("meeting"),
        /** Nouns for violence of many happenings: unrest, warfare. */
        UNCOUNTED("uncounted"),
        /** Verbs that only say that a happening happened: hold, stage. */
        CARRIED_OUT("carried-out"),
        /** Nouns for taking power from whoever governs: coup, putsch. */
        COUPS("coups");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What the knowledge file calls it. */
        public String label() {
            return label;
        }
    }

    public JoinWords {
        Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
        byKind.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
        byKind = copy;
    }

    boolean holds(Kind kind, Token token) {
        return of(kind).contains(token.lowerLemma());
    }

    Set<String> of(Kind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }
}
