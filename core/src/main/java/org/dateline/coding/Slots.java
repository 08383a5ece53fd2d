// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;

/** The slots around a trigger that frames and conditions speak of; any other name is a preposition. */
public interface Slots {
    /** Who does it: subject of an active verb, "by" phrase of a passive one. */
    String SUBJECT = "subject";
    /** To whom it is done: object of an active verb, subject of a passive one. */
    String OBJECT = "object";
    /** The receiver without a preposition: "gave rebels arms". */
    String INDIRECT = "indirect";
    /** The one asked: "urged the government to", but not the thing in "demanded a recount". */
    String ASKED = "asked";
    /** "Israel's attack", "its attack". */
    String POSSESSIVE = "possessive";
    /** A party named before the noun: "US airstrikes", "rebel shelling". */
    String NAME = "name";
    /** Whoever does the light verb that the noun hangs on: "the army launched an attack". */
    String LIGHT = "light";
    /** Whoever undergoes it: "the town came under attack". */
    String UNDERGOER = "undergoer";
    /** Whoever rebuts it: "the ministry denied the accusation". */
    String DENIER = "denier";
    /** Whoever acts by it: "the army supports the rebels with air strikes". */
    String USER = "user";
    /** The subject of the clause the noun stands in, when nothing nearer names who did it. */
    String CLAUSE = "clause";
    /** Who says it, when the words stand in what is said. */
    String SPEAKER = "speaker";
    /** Of whom the clause that follows tells something: "alleged that rebels had burned the crops". */
    String TOLD_OF = "told-of";
    /** Whom the act that follows in an infinitive or gerund is for: "pledged to help the survivors". */
    String BENEFITING = "benefiting";
    /** Whom what is done is meant to move: "fired tear gas to disperse marchers". */
    String PURPOSE = "purpose";
    /** Who must yield: "threatened war if the premier does not resign". */
    String CONDITION = "condition";
    /** Whose leaving is asked for: "marched to demand the resignation of the mayor". */
    String RESIGNING = "resigning";
    /** Whom what is undone was done to: "overturned the conviction of the poet", "lifted the party's ban". */
    String SPARED = "spared";
    /** Whom they leave who are put out by nobody named: "was expelled from the union". */
    String EXPELLING = "expelling";
    /** Whose capture is paid for: "a reward for the arrest of the general". */
    String WANTED = "wanted";
    /** Whose border it is done at: "sent troops to its border with Chad". */
    String FRONTIER = "frontier";
    /** Against whom the act is that one warns of: "warned it could impose sanctions on Chad". */
    String MENACED = "menaced";
    /** Words that modify a noun, or adverbs of a verb; for conditions. */
    String MODIFIER = "modifier";
    /** The word the trigger hangs on; for conditions. */
    String GOVERNOR = "governor";
    /** The words before and after; for conditions. */
    String PREVIOUS = "previous";

    String NEXT = "next";
    /** Forms of the auxiliaries; for conditions ("if auxiliary will"). */
    String AUXILIARY = "auxiliary";
    /** "infinitive", "clause" or "predicate": what kind of clause completes the verb, or its main word; for conditions. */
    String COMPLEMENT = "complement";
    /** Any word of what the trigger is about: its object, its clause, what follows "for", "to", "of"; for conditions. */
    String CONTENT = "content";
    /** Any word of the sentence; for conditions. */
    String SENTENCE = "sentence";

    /** Any word of the sentence or of the two before it; for conditions. */
    String PASSAGE = "passage";

    /** All names; a slot called otherwise is a preposition. */
    List<String> NAMES = List.of(
            SUBJECT,
            OBJECT,
            INDIRECT,
            ASKED,
            POSSESSIVE,
            NAME,
            LIGHT,
            UNDERGOER,
            DENIER,
            USER,
            CLAUSE,
            SPEAKER,
            TOLD_OF,
            BENEFITING,
            PURPOSE,
            RESIGNING,
            CONDITION,
            SPARED,
            EXPELLING,
            WANTED,
            FRONTIER,
            MENACED,
            MODIFIER,
            GOVERNOR,
            PREVIOUS,
            NEXT,
            AUXILIARY,
            COMPLEMENT,
            CONTENT,
            SENTENCE,
            PASSAGE);
}
