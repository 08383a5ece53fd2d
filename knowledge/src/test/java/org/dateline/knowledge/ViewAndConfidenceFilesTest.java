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
