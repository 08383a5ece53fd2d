// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.junit.jupiter.api.Test;

/** Which country and sector the people and bodies of short stories have: titles, nationalities, owners, trials. */
class ActorCodesTest {
    @Test
    void countriesAndSectorsAreReadFromTitlesNationalitiesOwnersAndTrials() {
        new SentenceSuite("actor-codes.tsv", 30, 0.9)
                .holds(
                        (coded, line) -> coded.actors().stream().anyMatch(actor -> is(actor, line)),
                        ActorCodesTest::told);
    }

    private static boolean is(Actor actor, String[] line) {
        return actor.name().contains(line[1])
                && actor.country().orElse("-").equals(line[2])
                && actor.sector().name().equals(line[3]);
    }

    private static String told(CodedStory coded) {
        return coded.actors().stream()
                .map(actor -> actor.name() + " " + actor.country().orElse("-") + " " + actor.sector())
                .toList()
                .toString();
    }
}
