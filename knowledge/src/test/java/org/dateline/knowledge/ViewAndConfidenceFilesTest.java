// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.dateline.coded.Confidence;
import org.dateline.coded.EventEvidence;
import org.dateline.ontology.CameoCode;
import org.dateline.ontology.CooperationScores;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewAndConfidenceFilesTest {
    private final List<CameoCode> codes = CameoFile.read(KnowledgeFiles.bundled());

    @Test
    void everyTypeAndModeOfWhatHappenedHasACodeOfCameo() {
        for (EventType type : EventType.values()) {
            assertThat(code(type, List.of(), Factuality.HAPPENED))
                    .as("%s", type)
                    .isNotEmpty();
            for (Mode mode : type.modes()) {
                assertThat(code(type, List.of(mode), Factuality.HAPPENED)).isNotEmpty();
            }
        }
    }

    @Test
    void theModeTellsTheCode() {
        assertThat(code(EventType.CONSULT, List.of(Mode.VISIT), Factuality.HAPPENED))
                .isEqualTo("042");
        assertThat(code(EventType.CONSULT, List.of(Mode.VISIT), Factuality.PLANNED))
                .isEqualTo("036");
        assertThat(code(EventType.ASSAULT, List.of(Mode.EXPLOSIVES, Mode.SUICIDE_ATTACK), Factuality.HAPPENED))
                .isEqualTo("1831");
    }

    @Test
    void whatDidNotHappenHasNoCode() {
        assertThat(code(EventType.ASSAULT, List.of(), Factuality.NEGATED)).isEmpty();
        assertThat(code(EventType.ASSAULT, List.of(), Factuality.POSSIBLE)).isEmpty();
    }

    @Test
    void everyTypeHasAScoreOfTheSideItIsOn() {
        CooperationScores scores = ScoresFile.read(KnowledgeFiles.bundled());
        List<EventType> cooperation = List.of(
                EventType.AGREE,
                EventType.CONSULT,
                EventType.SUPPORT,
                EventType.CONCEDE,
                EventType.COOPERATE,
                EventType.AID,
                EventType.RETREAT);
        for (EventType type : EventType.values()) {
            assertThat(scores.of(type, List.of()) > 0).as("%s", type).isEqualTo(cooperation.contains(type));
            for (Mode mode : type.modes()) {
                assertThat(scores.of(type, List.of(mode)) > 0).isEqualTo(cooperation.contains(type));
            }
        }
        assertThat(scores.of(EventType.ASSAULT, List.of(Mode.BEAT, Mode.DRONE))).isEqualTo(-10);
    }

    @Test
    void scoresOfOnesOwnTakeThePlaceOfThoseBundled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("views/scores.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "AID\t\t2.5\nASSAULT\tdrone\t-9.5\n");
        CooperationScores scores = ScoresFile.read(KnowledgeFiles.extendedBy(folder));
        assertThat(scores.of(EventType.AID, List.of())).isEqualTo(2.5);
        assertThat(scores.of(EventType.ASSAULT, List.of(Mode.DRONE))).isEqualTo(-9.5);
        Files.writeString(file, "AID\t\tmuch\n");
        assertThatThrownBy(() -> ScoresFile.read(KnowledgeFiles.extendedBy(folder)))
                .hasMessageContaining("scores.tsv:1: 'much' is no score");
    }

    @Test
    void evidenceMovesConfidence() {
        Confidence confidence = ConfidenceFile.read(KnowledgeFiles.bundled());
        double plain = confidence.of(evidence());
        assertThat(plain).isBetween(0.5, 0.99);
        assertThat(confidence.of(evidence("told-often", "several-actors"))).isGreaterThan(plain);
        assertThat(confidence.of(evidence("no-actor", "no-recipient", "no-day")))
                .isLessThan(plain);
    }

    @Test
    void aLineThatIsNoWeightIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("confidence/events.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# mine\nquoted\tmuch\n");
        assertThatThrownBy(() -> ConfidenceFile.read(KnowledgeFiles.extendedBy(folder)))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("events.tsv:2: 'much' is no weight");
    }

    private String code(EventType type, List<Mode> modes, Factuality told) {
        return codes.stream()
                .filter(each -> each.fits(type, modes, told))
                .findFirst()
                .map(CameoCode::code)
                .orElse("");
    }

    private static EventEvidence evidence(String... pieces) {
        return new EventEvidence(new TreeSet<>(List.of(pieces)));
    }
}
