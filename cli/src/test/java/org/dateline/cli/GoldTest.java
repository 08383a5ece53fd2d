// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.Decision;
import org.dateline.ledger.Found;
import org.dateline.ledger.FoundReport;
import org.dateline.ledger.Ledger;
import org.dateline.matching.Correction;
import org.dateline.matching.Party;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Sector;
import org.dateline.testing.SampleCoding;
import org.dateline.time.DayRange;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.WrittenActor;
import org.dateline.wire.WrittenEvent;
import org.dateline.wire.WrittenStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers decide becomes gold. */
class GoldTest {
    @TempDir
    Path folder;

    @Test
    void aStoryWhoseEveryEventWasJudgedIsWrittenAsItWasPutRight() throws IOException {
        Path file = folder.resolve("reviewed.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(SampleCoding.coded(), Found.onLine("sample", 1));
            List<FoundReport> reports =
                    ledger.reportsOf(ledger.stories(1).getFirst().id());
            assertThat(export(file, "none")).startsWith("0 stories");
            String first = reports.getFirst().report().id();
            LocalDate day = LocalDate.of(2024, 3, 1);
            Party crowd = new Party("the crowd", Optional.empty(), ActorKind.POPULATION, Optional.empty(), Sector.CVL);
            ledger.decide(new Decision.Correct(first, new Correction.When(DayRange.of(day), false)), "one");
            ledger.decide(new Decision.Correct(first, new Correction.Type(EventType.PROTEST, List.of())), "one");
            ledger.decide(new Decision.Correct(first, new Correction.Actors(List.of(crowd))), "one");
            reports.stream()
                    .skip(1)
                    .forEach(other ->
                            ledger.decide(new Decision.Reject(other.report().id(), "no event"), "one"));
        }
        assertThat(export(file, "gold")).startsWith("1 story");
        WrittenStory gold = onlyStory(folder.resolve("gold"));
        assertThat(gold.events()).hasSize(1);
        WrittenEvent event = gold.events().getFirst();
        assertThat(event.type()).isEqualTo("PROTEST");
        assertThat(event.date().orElseThrow().from()).hasValue(LocalDate.of(2024, 3, 1));
        assertThat(gold.actors())
                .filteredOn(actor -> event.actors().equals(List.of(actor.id())))
                .extracting(WrittenActor::name)
                .containsExactly("the crowd");
        assertThat(event.mentions()).isNotEmpty();
    }

    private String export(Path ledger, String into) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        String where = folder.resolve(into).toString();
        assertThat(Dateline.run(out, out, "export", "gold", "--ledger", ledger.toString(), where))
                .as(told.toString())
                .isZero();
        return told.toString();
    }

    private static WrittenStory onlyStory(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return CodedStoryReader.read(Files.readString(files.findFirst().orElseThrow()));
        }
    }
}
