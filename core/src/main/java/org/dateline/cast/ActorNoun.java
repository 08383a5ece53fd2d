// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * A noun that stands for an actor: "police", "spokesman", "gunmen".
 *
 * @param singular lower case; may have several words ("secretary of state")
 * @param plural lower case, absent for mass nouns
 * @param use what it can do in a phrase
 * @param kind what kind of thing it names
 * @param sector which part of society
 * @param inherits whether the sector is rather that of whom the phrase names beside it ("police spokesman")
 * @param senses shared by words that can stand for one another: "premier" and "prime minister"
 * @param gender when the word tells
 */
public record ActorNoun(
        String singular,
        Optional<String> plural,
        Use use,
        ActorKind kind,
        Sector sector,
        boolean inherits,
        List<String> senses,
        Optional<Gender> gender) {

    public ActorNoun {
        senses = List.copyOf(senses);
        if (senses.isEmpty()) {
            throw new IllegalArgumentException("A noun without a sense: " + singular);
        }
    }

    /** The first sense. */
    public String sense() {
        return senses.getFirst();
    }

    /** What a noun can do in a phrase. */
    public enum Use {
        /** A post or trade; also a title before a name. */
        OFFICE,
        /** Form of address or rank only: tells nothing but that a name follows. */
        HONORIFIC,
        /** Any other single person. */
        PERSON,
        /** Many people. */
        PEOPLE,
        /** An institution, group or company. */
        BODY
    }
}
