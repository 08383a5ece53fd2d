// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import org.dateline.ontology.Fate;

/**
 * A word that tells what befell people.
 *
 * @param fate what it tells
 * @param frame where the people stand
 * @param lemma its base form
 */
public record FateWord(Fate fate, Frame frame, String lemma) {

    /** Where the people stand whom a fate word is about. */
    public enum Frame {
        /** "killed 12 men", "12 men were killed". */
        OBJECT,
        /** The same, of verbs that are done to things as well: "captured two men". */
        OBJECT_PERSON,
        /** "12 men died". */
        SUBJECT,
        /** The same, of verbs that things do as well. */
        SUBJECT_PERSON,
        /** "12 dead", "two men are missing". */
        STATE,
        /** "12 deaths", "no casualties". */
        COUNT,
        /** "the arrest of two men". */
        DEED,
        /** "12 are in custody", "12 people behind bars". */
        PLACE,
        /** "drove 12 families from their homes". */
        HOME,
        /** "12 families sought refuge". */
        REFUGE
    }
}
