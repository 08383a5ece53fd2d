// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.ontology.RelationType;
import org.junit.jupiter.api.Test;

/** How parties stand to one another, and what is no relation. */
class StandingRelationsTest {
    @Test
    void whoseForcesAreHostedIsTheState() {
        assertThat(read("Russia warned Moldova. Some 1,500 Russian troops remain in Moldova.")
                        .relations())
                .containsExactly("Moldova hosts-forces-of Russia");
    }

    @Test
    void whoseForcesOneHostsIsToldOnce() {
        SmallStory story = read("Rockets hit bases hosting French troops in Chad on Tuesday.\n\n"
                + "Some 900 French troops are stationed in Chad.");

        assertThat(story.coded().relations())
                .extracting(relation -> relation.relation())
                .containsExactly(RelationType.HOSTS_FORCES_OF);
    }

    @Test
    void ourAlliesAreAlliesOfTheSpeakersCountry() {
        SmallStory story =
                read("The United States condemned the bombing in Ankara on Tuesday. \"We stand with our Turkish "
                        + "allies,\" US Secretary of State Antony Blinken said.");

        assertThat(story.coded().relations())
                .filteredOn(relation -> relation.relation() == RelationType.ALLIED_WITH)
                .extracting(relation -> story.coded().actor(relation.holder()).flatMap(Actor::country))
                .containsExactly(Optional.of("USA"));
    }

    @Test
    void whoBecomesLeaderLeads() {
        SmallStory story = read("Mary Otieno became leader of the Orange Party in May, officials said on Tuesday.");

        assertThat(story.coded().relations())
                .extracting(relation -> relation.relation())
                .containsExactly(RelationType.LEADS);
    }

    @Test
    void whatOnceWasOrIsARoleIsNoRelation() {
        assertThat(read("A former ally of Russia, Moldova, protested.").relations())
                .isEmpty();
        assertThat(read("Gen. Mark Lewis, commander of U.S. forces in Europe, met the minister.")
                        .relations())
                .isEmpty();
        assertThat(read("Amnesty International recognised Ali Karim as a prisoner.")
                        .relations())
                .isEmpty();
    }

    @Test
    void whatOneIsChargedWithOrDeniesIsNoStandingFact() {
        assertThat(read("Rwanda, which denies backing the rebels, closed the border.")
                        .coded()
                        .relations())
                .isEmpty();
        assertThat(read("The premier accused Rwanda of backing the rebels.")
                        .coded()
                        .relations())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAPredicateHoldsOfItsSubject() {
        SmallStory story = read("The village guards are a militia loyal to President Paul Biya.");
        assertThat(story.coded().relations())
                .extracting(relation -> story.coded().actor(relation.holder()).map(Actor::name))
                .containsExactly(Optional.of("village guards"));
    }
}
