// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.ActorVocabulary;
import org.dateline.cast.KnownActor;
import org.dateline.cast.Term;
import org.dateline.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorFilesTest {
    private final ActorDirectory directory = ActorFiles.directory(KnowledgeFiles.bundled());

    @Test
    void namesAreFoundWhateverTheirAccentsDotsAndArticles() {
        assertThat(directory.named("the U.N.")).extracting(KnownActor::name).containsExactly("United Nations");
        assertThat(directory.named("Recep Tayyip Erdoğan")).hasSize(1);
        assertThat(directory.named("nobody at all")).isEmpty();
    }

    @Test
    void anOfficeIsHeldForATerm() {
        KnownActor blinken = directory.named("Antony Blinken").getFirst();
        LocalDate day = LocalDate.of(2023, 11, 5);
        assertThat(blinken.terms().stream().filter(term -> term.covers(day)).map(Term::office))
                .containsExactly("US Secretary of State");
    }

    @Test
    void termsOfOnePersonDoNotEndBeforeTheyBegin() {
        for (KnownActor person : directory.people()) {
            for (Term term : person.terms()) {
                boolean ordered = term.from().isEmpty()
                        || term.to().isEmpty()
                        || !term.to().get().isBefore(term.from().get());
                assertThat(ordered).as("%s, %s", person.name(), term.office()).isTrue();
            }
        }
    }

    @Test
    void noTwoEntriesShareAnId() {
        assertThat(directory.people()).extracting(KnownActor::id).doesNotHaveDuplicates();
    }

    @Test
    void theVocabularyIsRead() {
        ActorVocabulary vocabulary = ActorVocabularyFiles.read(KnowledgeFiles.bundled());
        assertThat(vocabulary.nouns()).hasSizeGreaterThan(400);
        assertThat(vocabulary.nations()).hasSizeGreaterThan(200);
    }

    @Test
    void aBadSectorIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("actors")).resolve("groups.tsv");
        Files.write(own, List.of("Red Front\t\tarmed-group\tARK\tREBEL"));
        assertThatThrownBy(() -> ActorFiles.directory(new KnowledgeFiles(Optional.of(folder))))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("groups.tsv:1")
                .hasMessageContaining("REB");
    }

    @Test
    void aPartyGovernsInItsTermsAndIsInOppositionOutsideThem() {
        KnownActor labour = directory.named("Labour Party").getFirst();
        LocalDate blair = LocalDate.of(2003, 3, 20);
        LocalDate cameron = LocalDate.of(2012, 3, 20);
        assertThat(labour.terms()).anyMatch(term -> term.covers(blair)).noneMatch(term -> term.covers(cameron));
        assertThat(labour.sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void aBadTermOfAPartyIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("actors")).resolve("parties.tsv");
        Files.write(own, List.of("# mine", "Red Front\t\tARK\t1997 to 2001"));
        assertThatThrownBy(() -> ActorFiles.directory(KnowledgeFiles.extendedBy(folder)))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("parties.tsv:2")
                .hasMessageContaining("1997-05-02/2010-05-11");
    }

    @Test
    void aFileOfAnUnknownNameIsReportedAndNotPassedOver(@TempDir Path folder) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("actors")).resolve("persons.tsv"), List.of("x"));
        assertThatThrownBy(() -> KnowledgeFiles.extendedBy(folder))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("persons.tsv")
                .hasMessageContaining("actors/people.tsv");
    }
}
