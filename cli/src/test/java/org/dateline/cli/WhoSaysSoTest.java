// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import java.util.List;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whose word a story tells what it tells. */
class WhoSaysSoTest {
    @Test
    void anEnvoyRecalledAfterAShootingIsNoSaying() {
        SmallStory story = read("Cuba recalled its envoy from Peru on Monday after guards shot two men in Lima.");

        assertThat(story.coded().attributions()).isEmpty();
    }

    @Test
    void whoSaysSoIsTheSourceOfTheEvent() {
        SmallStory story = read("Rebels shelled the town of Idlib on Monday, the Syrian army said in a statement.");
        ReportedEvent shelling = story.only(EventType.ASSAULT);
        assertThat(story.names(shelling.sources())).containsExactly("Syrian army");
        assertThat(shelling.via()).isPresent();
    }

    @Test
    void aLastNameBeforeTheColonOfAHeadlineSpeaks() {
        SmallStory story = read("""
                Karam: No talks with rebels before the vote

                Foreign Minister Adel Karam spoke to reporters in Sanaa on Monday.""");
        assertThat(story.coded().attributions())
                .anySatisfy(credit -> assertThat(credit.rule()).isEqualTo("headline:colon"));
    }

    @Test
    void inATranscriptAllOfATurnIsItsSpeakers() {
        SmallStory story = read("""
                Ilona Korda, Spokesperson of the Foreign Ministry of Norway

                MS KORDA: Good afternoon.

                Our ministers met the ambassador of Chile in Oslo. Soldiers shot dead two farmers there.

                QUESTION: Did Poland ask you to close the border? The mayor of Bergen says police arrested ten men.

                MS KORDA: No. We condemn the arrests.""");

        assertThat(story.names(story.only(EventType.CONSULT).sources())).containsExactly("Ilona Korda");
        assertThat(story.names(story.only(EventType.ASSAULT).sources())).containsExactly("Ilona Korda");
        assertThat(story.names(story.only(EventType.COERCE).sources())).containsExactly("mayor of Bergen");
        assertThat(story.names(story.only(EventType.ACCUSE).actors())).containsExactly("Ilona Korda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Security Council adopted a resolution on Friday. The resolution demands that both sides stop. | Security Council
            Xinhua reported on Monday that six miners had died. The mine was flooded, the report said.        | Xinhua
            The army of Kenya issued a directive on Monday. Schools stay shut, the notice said.          | army of Kenya
            Israeli police shot dead two men in Jenin. A statement said the men had thrown stones at officers. | Israeli police
            Guards found a letter in Goz Beida. The letter said that ten rebels wanted to leave.              |
            Peru expelled a diplomat on Monday. Chile knew of it, according to a letter seen by Reuters.      |
            """)
    void aDocumentSpeaksForWhoeverReleasedIt(String text, String expected) {
        SmallStory story = read(text);

        assertThat(story.names(story.coded().attributions().getLast().sources()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whoAsksNotToBeNamedSaysNothingByThat() {
        SmallStory story = read("Chile moved two brigades to Arica, said a diplomat who asked not to be named.");

        assertThat(story.coded().attributions()).hasSize(1);
        assertThat(story.coded().events()).noneMatch(event -> event.type() == EventType.REQUEST);
    }

    @Test
    void aPlaceBeforeAColonSaysNothing() {
        SmallStory story = read("BEIRUT: A dealer was arrested near the airport, security sources said.");

        assertThat(story.coded().attributions()).hasSize(1);
    }

    @Test
    void aSpeakersOwnActIsNotCreditedToTheSpeaker() {
        SmallStory story = read("\"We condemn this attack,\" Turkish Foreign Minister Hakan Fidan said on Tuesday.");
        ReportedEvent condemnation = story.only(EventType.ACCUSE);
        assertThat(story.names(condemnation.actors())).containsExactly("Hakan Fidan");
        assertThat(condemnation.sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The driver ran off, said officer Tom Hale. The driver hit a fence, he added. | added | Tom Hale
            Lawyer Ben Hart said Ivan Kos fired first on Sunday. Kos was drunk, he said. | said | Ben Hart
            "Kos is no friend of Peru," Jan Dahl said. "Kos is a thief." "Today that right exists," he continued. | continued | Jan Dahl
            The Kenyan air force shot down two drones on Monday, it said. | said | Kenyan air force
            """)
    void whoSpeaksGoesOnSpeakingAndIsNotNamedInWhatIsSaid(String story, String cue, String speaker) {
        CodedStory coded = read(story).coded();
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

    @Test
    void everyEntryHasItsEvidenceAndTheNameOfItsRule() {
        SmallStory story = read("Rebels shelled the town of Idlib on Monday, killing 12 people, the Syrian army said. "
                + "Iran, which backs Hamas, condemned the attack.");
        assertThat(story.coded().events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.mentions())
                    .allSatisfy(mention -> assertThat(mention.rule()).isNotBlank());
            assertThat(event.derivation()).isNotEmpty();
        });
        assertThat(story.coded().attributions())
                .isNotEmpty()
                .allSatisfy(credit -> assertThat(credit.rule()).isNotBlank());
        assertThat(story.coded().relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.spans()).isNotEmpty());
        assertThat(story.coded().actors())
                .allSatisfy(actor -> assertThat(actor.mentions())
                        .allSatisfy(mention -> assertThat(mention.rule()).isNotBlank()));
    }
}
