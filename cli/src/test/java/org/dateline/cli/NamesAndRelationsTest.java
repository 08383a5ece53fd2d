// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.Stance;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one actor under several names, whose country one is of, and how parties stand to one another. */
class NamesAndRelationsTest {
    private static final StoryPipeline PIPELINE = Composition.english(KnowledgeFiles.bundled());
    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    private static CodedStory read(String text) {
        return PIPELINE.read(Story.of("test", text).published(DAY, PublishedFrom.GIVEN));
    }

    private static List<String> names(CodedStory coded) {
        return coded.actors().stream().map(Actor::name).toList();
    }

    private static Optional<String> country(CodedStory coded, String name) {
        return coded.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .flatMap(Actor::country);
    }

    private static List<String> relations(CodedStory coded) {
        return coded.relations().stream()
                .map(each -> coded.actor(each.holder()).orElseThrow().name() + " "
                        + each.relation().code() + " "
                        + coded.actor(each.other()).orElseThrow().name())
                .toList();
    }

    @Test
    void aNameGoesOverItsParticles() {
        CodedStory coded =
                read("Piet van den Broek met deputies in Ghent. \"It is over,\" van den Broek told reporters.");

        assertThat(names(coded)).contains("Piet van den Broek").noneMatch(name -> name.startsWith("van"));
    }

    @Test
    void juniorIsNoLastName() {
        CodedStory coded = read("\"He lied,\" James Harmon Jr., the prosecutor, said in Boston. Harmon said it again.");

        assertThat(names(coded)).containsOnlyOnce("James Harmon Jr.").doesNotContain("Harmon");
    }

    @Test
    void aRulerIsKnownByTheLastNameUnlessTheStoryHasAnother() {
        assertThat(country(read("The governor met Putin on Monday."), "Putin")).contains("RUS");
        assertThat(country(
                        read("Mayor Bob Putin of Ohio resigned. Critics accused Putin of theft in Ohio."), "Bob Putin"))
                .isNotEqualTo(Optional.of("RUS"));
    }

    @Test
    void theLeaderOfACountryIsTheOneToldOf() {
        CodedStory coded = read("Prime Minister Viktor Orban met farmers. The Hungarian leader said talks were good.");

        assertThat(names(coded)).doesNotContain("Hungarian leader");
    }

    @Test
    void aMinisterWithoutACountryIsOfTheCountryWhereTheStoryWasFiled() {
        CodedStory coded = read("WELLINGTON, New Zealand (AP) -- The raids on embassies in Kenya were wrong,"
                + " Foreign Minister Dan Mackie said Wednesday.");

        assertThat(country(coded, "Dan Mackie")).contains("NZL");
    }

    @Test
    void whoseForcesAreHostedIsTheState() {
        assertThat(relations(read("Russia warned Moldova. Some 1,500 Russian troops remain in Moldova.")))
                .containsExactly("Moldova hosts-forces-of Russia");
    }

    @Test
    void whatOnceWasOrIsARoleIsNoRelation() {
        assertThat(relations(read("A former ally of Russia, Moldova, protested.")))
                .isEmpty();
        assertThat(relations(read("Gen. Mark Lewis, commander of U.S. forces in Europe, met the minister.")))
                .isEmpty();
        assertThat(relations(read("Amnesty International recognised Ali Karim as a prisoner.")))
                .isEmpty();
    }

    @Test
    void whoSaysItNeverDidItDeniesIt() {
        CodedStory coded = read("The army said it never shelled the town of Homs on Monday.");

        assertThat(coded.events())
                .flatExtracting(event -> event.responsibility())
                .extracting(each -> each.stance())
                .containsExactly(Stance.DENIES);
    }

    @Test
    void aPlaceBeforeAColonSaysNothing() {
        CodedStory coded = read("BEIRUT: A dealer was arrested near the airport, security sources said.");

        assertThat(coded.attributions()).hasSize(1);
    }

    @Test
    void threeCountriesAreThoseNamedTogether() {
        CodedStory coded = read("Poland, Slovakia and Romania signed a defence pact on Monday."
                + " The three countries will hold joint exercises in June.");

        assertThat(names(coded)).containsExactlyInAnyOrder("Poland", "Slovakia", "Romania");
    }

    @Test
    void bothSidesAreThoseWhoFight() {
        CodedStory coded =
                read("Clashes between the army and rebels of the Red Front killed twelve people in Nampula on"
                        + " Sunday. Both sides blamed each other.");

        assertThat(names(coded)).contains("army").noneMatch(name -> name.contains("sides"));
    }

    @Test
    void allSidesAreNobodyToldOf() {
        CodedStory coded =
                read("The army shelled villagers near Nampula on Sunday. The envoy urged all sides to stop.");

        assertThat(names(coded)).contains("all sides");
    }

    @Test
    void theTwoMenAreThoseArrested() {
        CodedStory coded = read(
                "Police in Lima arrested Omar Bel and Hassan Dar on Monday. The two men were charged with murder.");

        assertThat(names(coded)).noneMatch(name -> name.contains("men"));
    }

    @Test
    void aCountryOnTheWayIsNoActor() {
        CodedStory coded =
                read("He flew to Lima via Moscow and was arrested by Peruvian police near the border with Chile.");

        assertThat(names(coded)).doesNotContain("Russia", "Chile");
    }

    @Test
    void aLibraryIsNobody() {
        CodedStory coded = read("Protesters marched to the Harry Palmer Library in Boston on Monday.");

        assertThat(names(coded)).containsExactly("Protesters");
    }

    @Test
    void theMenAreThoseCountedBefore() {
        CodedStory coded = read("Police killed three farmers in Lima. The men were unarmed, witnesses said.");

        assertThat(names(coded)).doesNotContain("men");
    }

    @Test
    void asManyInTheHeadlineAsInTheLeadAreTheSame() {
        CodedStory coded =
                read("Eight alleged plotters held in Harare\n\nHARARE, Zimbabwe - A court ruled on Monday that"
                        + " eight opposition supporters should stay in prison.");

        assertThat(names(coded)).noneMatch(name -> name.equals("eight opposition supporters"));
    }

    @Test
    void whoeverMeetsThePresidentIsAnother() {
        CodedStory coded = read("President Ana Soto flew to Oslo. On Monday she met the president of Norway.");

        assertThat(names(coded)).contains("Ana Soto", "president of Norway");
    }

    @Test
    void theParliamentIsTheOneNamed() {
        CodedStory coded = read("The Verkhovna Rada voted for the law. The parliament refused to debate another bill.");

        assertThat(names(coded)).doesNotContain("parliament");
    }

    @Test
    void oneOfTheFiguresIsWhoeverIsNamedBeside() {
        CodedStory coded = read("Nino Bel, one of the key opposition figures, demanded an inquiry on Monday.");

        assertThat(names(coded)).containsExactly("Nino Bel");
    }

    @Test
    void whoIsSuspectedIsNotAlsoAccused() {
        CodedStory coded = read("Boko Haram is suspected of carrying out the attack that killed nine in Maiduguri.");

        assertThat(coded.events().stream().flatMap(event -> event.responsibility().stream()))
                .allMatch(each -> each.stance() == Stance.SUSPECTED)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The driver ran off, said officer Tom Hale. The driver hit a fence, he added. | added | Tom Hale
            Lawyer Ben Hart said Ivan Kos fired first on Sunday. Kos was drunk, he said. | said | Ben Hart
            "Kos is no friend of Peru," Jan Dahl said. "Kos is a thief." "Today that right exists," he continued. | continued | Jan Dahl
            The Kenyan air force shot down two drones on Monday, it said. | said | Kenyan air force
            """)
    void whoSpeaksGoesOnSpeakingAndIsNotNamedInWhatIsSaid(String story, String cue, String speaker) {
        CodedStory coded = read(story);
        assertThat(coded.attributions().getLast()).satisfies(credit -> {
            assertThat(credit.cue().map(span -> span.in(story))).contains(cue);
            assertThat(credit.sources().stream()
                            .flatMap(source -> coded.actor(source).stream())
                            .map(Actor::name))
                    .singleElement()
                    .asString()
                    .contains(speaker);
        });
    }
}
