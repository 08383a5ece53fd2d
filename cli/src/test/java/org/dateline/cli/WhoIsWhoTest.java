// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import java.util.Optional;
import org.dateline.ontology.EventType;
import org.junit.jupiter.api.Test;

/** Who is one actor under several names, whose country one is of, and who is nobody. */
class WhoIsWhoTest {
    @Test
    void aNameGoesOverItsParticles() {
        SmallStory story =
                read("Piet van den Broek met deputies in Ghent. \"It is over,\" van den Broek told reporters.");

        assertThat(story.names()).contains("Piet van den Broek").noneMatch(name -> name.startsWith("van"));
    }

    @Test
    void juniorIsNoLastName() {
        SmallStory story = read("\"He lied,\" James Harmon Jr., the prosecutor, said in Boston. Harmon said it again.");

        assertThat(story.names()).containsOnlyOnce("James Harmon Jr.").doesNotContain("Harmon");
    }

    @Test
    void aRulerIsKnownByTheLastNameUnlessTheStoryHasAnother() {
        assertThat(read("The governor met Putin on Monday.").country("Putin")).contains("RUS");
        assertThat(read("Mayor Bob Putin of Ohio resigned. Critics accused Putin of theft in Ohio.")
                        .country("Bob Putin"))
                .isNotEqualTo(Optional.of("RUS"));
    }

    @Test
    void theLeaderOfACountryIsTheOneToldOf() {
        SmallStory story = read("Prime Minister Viktor Orban met farmers. The Hungarian leader said talks were good.");

        assertThat(story.names()).doesNotContain("Hungarian leader");
    }

    @Test
    void anEnvoyWhoGetsANameIsNoneOfTheEnvoysBefore() {
        SmallStory story =
                read("The Chilean ambassador left Lima on Monday. The African Union said its envoy, Omar Bello,"
                        + " would travel to Lima on Friday.");

        assertThat(story.names(story.only(EventType.CONSULT).actors())).containsExactly("Omar Bello");
    }

    @Test
    void whoseOfficeTellsOfAMeetingIsWhoMet() {
        SmallStory story =
                read("President Idriss Deby of Chad summoned the ambassador of Sudan on Monday and handed him a"
                        + " note, his ministry said.");

        assertThat(story.country("his ministry")).contains("TCD");
    }

    @Test
    void aMinisterWithoutACountryIsOfTheCountryWhereTheStoryWasFiled() {
        SmallStory story = read("WELLINGTON, New Zealand (AP) -- The raids on embassies in Kenya were wrong,"
                + " Foreign Minister Dan Mackie said Wednesday.");

        assertThat(story.country("Dan Mackie")).contains("NZL");
    }

    @Test
    void threeCountriesAreThoseNamedTogether() {
        SmallStory story = read("Poland, Slovakia and Romania signed a defence pact on Monday."
                + " The three countries will hold joint exercises in June.");

        assertThat(story.names()).containsExactlyInAnyOrder("Poland", "Slovakia", "Romania");
    }

    @Test
    void bothSidesAreThoseWhoFight() {
        SmallStory story =
                read("Clashes between the army and rebels of the Red Front killed twelve people in Nampula on"
                        + " Sunday. Both sides blamed each other.");

        assertThat(story.names()).contains("army").noneMatch(name -> name.contains("sides"));
    }

    @Test
    void allSidesAreNobodyToldOf() {
        SmallStory story =
                read("The army shelled villagers near Nampula on Sunday. The envoy urged all sides to stop.");

        assertThat(story.names()).contains("all sides");
    }

    @Test
    void theTwoMenAreThoseArrested() {
        SmallStory story = read(
                "Police in Lima arrested Omar Bel and Hassan Dar on Monday. The two men were charged with murder.");

        assertThat(story.names()).noneMatch(name -> name.contains("men"));
    }

    @Test
    void aCountryOnTheWayIsNoActor() {
        SmallStory story =
                read("He flew to Lima via Moscow and was arrested by Peruvian police near the border with Chile.");

        assertThat(story.names()).doesNotContain("Russia", "Chile");
    }

    @Test
    void aLibraryIsNobody() {
        SmallStory story = read("Protesters marched to the Harry Palmer Library in Boston on Monday.");

        assertThat(story.names()).containsExactly("Protesters");
    }

    @Test
    void theMenAreThoseCountedBefore() {
        SmallStory story = read("Police killed three farmers in Lima. The men were unarmed, witnesses said.");

        assertThat(story.names()).doesNotContain("men");
    }

    @Test
    void asManyInTheHeadlineAsInTheLeadAreTheSame() {
        SmallStory story =
                read("Eight alleged plotters held in Harare\n\nHARARE, Zimbabwe - A court ruled on Monday that"
                        + " eight opposition supporters should stay in prison.");

        assertThat(story.names()).noneMatch(name -> name.equals("eight opposition supporters"));
    }

    @Test
    void whoeverMeetsThePresidentIsAnother() {
        SmallStory story = read("President Ana Soto flew to Oslo. On Monday she met the president of Norway.");

        assertThat(story.names()).contains("Ana Soto", "president of Norway");
    }

    @Test
    void theParliamentIsTheOneNamed() {
        SmallStory story = read("The Verkhovna Rada voted for the law. The parliament refused to debate another bill.");

        assertThat(story.names()).doesNotContain("parliament");
    }

    @Test
    void oneOfTheFiguresIsWhoeverIsNamedBeside() {
        SmallStory story = read("Nino Bel, one of the key opposition figures, demanded an inquiry on Monday.");

        assertThat(story.names()).containsExactly("Nino Bel");
    }

    @Test
    void theCountryIsTheStateToldOf() {
        SmallStory story = read("Chad sent troops north on Monday. The country closed its border with Libya.");

        assertThat(story.only(EventType.COERCE).actors())
                .isEqualTo(story.only(EventType.MOBILIZE).actors());
        assertThat(read("The small African nation of Togo closed its border on Monday.")
                        .names())
                .noneMatch(name -> name.contains("nation"));
    }

    @Test
    void theBlocIsTheUnionOfStatesToldOf() {
        SmallStory story = read("Envoys of the European Union met in Oslo. The bloc condemned the coup on Monday.");

        assertThat(story.names()).noneMatch(name -> name.contains("bloc"));
    }

    @Test
    void somebodyMayGoByTheMiddleOfALongName() {
        SmallStory story =
                read("Elida Robles Quintana was freed in Lima on Monday. Police had held Robles for a week.");

        assertThat(story.names()).contains("Elida Robles Quintana").doesNotContain("Robles");
    }

    @Test
    void aCountryIsNotTheSpokesmanOfItsGovernment() {
        SmallStory story = read("Chadian government spokesman Idriss Moussa spoke on Monday."
                + " Libya's minister Ali Omar accused Chad of theft.");

        assertThat(story.names()).contains("Chad");
    }

    @Test
    void aPresidentToldOfBeforeIsNotOfTheStateThatDeniesHavingHelpedHim() {
        SmallStory story = read("NAIROBI (AFP) - Soldiers seized power in Kenya after President Dan Mackie fled."
                + "\n\nFrance denied that it had helped the president leave.");

        assertThat(story.country("Dan Mackie")).contains("KEN");
    }
}
