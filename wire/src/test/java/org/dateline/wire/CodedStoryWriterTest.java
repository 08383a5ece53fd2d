// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.coded.CodedStory;
import org.dateline.story.Story;
import org.dateline.testing.SampleCoding;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class CodedStoryWriterTest {
    private static final CodedStory EMPTY = new CodedStory(
            Story.of("empty", ""),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void whatIsWrittenFitsTheSchema() {
        assertThat(mistakes(CodedStoryWriter.line(SampleCoding.coded()))).isEmpty();
        assertThat(mistakes(CodedStoryWriter.page(SampleCoding.coded()))).isEmpty();
        assertThat(mistakes(CodedStoryWriter.line(EMPTY))).isEmpty();
    }

    @Test
    void theSchemaCatchesAWrongForm() {
        String json = CodedStoryWriter.line(SampleCoding.coded());
        assertThat(mistakes(json.replace("\"happened\"", "\"perhaps\""))).isNotEmpty();
        assertThat(mistakes(json.replace("\"sector\":\"MIL\"", "\"sector\":null")))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        WrittenStory form = CodedStoryWriter.form(SampleCoding.coded());
        assertThat(CodedStoryReader.read(CodedStoryWriter.line(SampleCoding.coded())))
                .isEqualTo(form);
        assertThat(CodedStoryReader.read(CodedStoryWriter.page(SampleCoding.coded())))
                .isEqualTo(form);
    }

    @Test
    void keysStandInTheOrderOfTheCodebook() {
        String line = CodedStoryWriter.line(SampleCoding.coded());
        assertThat(line)
                .doesNotContain("\n")
                .startsWith(
                        "{\"story\":{\"id\":\"sample\",\"url\":null,\"outlet\":null,\"headline\":\"Rockets hit base")
                .contains("\"published\":\"2024-03-10\",\"publishedFrom\":\"given\",\"dateline\":{\"place\":\"ARKA\"")
                .contains("\"count\":{\"low\":2,\"high\":null,\"approximate\":false}")
                .contains("\"size\":null,\"instruments\":[\"rocket\"],\"confidence\":0.75");
        assertThat(line.indexOf("\"actors\":["))
                .isLessThan(line.indexOf("\"events\":["))
                .isPositive();
    }

    @Test
    void missingKeysAreReadAsAbsent() {
        WrittenStory read = CodedStoryReader.read("""
                {"story": {"id": "x", "text": "Two met.", "published": null, "licence": "of no interest"},
                 "events": [{"id": "E1", "type": "CONSULT", "mentions": [{"trigger": [4, 7]}], "date": null,
                             "factuality": "happened", "toll": [{"fate": "killed", "low": 2, "high": null}]}]}
                """);
        WrittenEvent event = read.events().getFirst();
        assertThat(read.story().published()).isEmpty();
        assertThat(read.story().outlet()).isEmpty();
        assertThat(read.actors()).isEmpty();
        assertThat(event.mentions().getFirst().trigger()).isEqualTo(new Span(4, 7));
        assertThat(event.date()).isEmpty();
        assertThat(event.place()).isEmpty();
        assertThat(event.background()).isFalse();
        assertThat(event.toll().getFirst().low()).isEqualTo(OptionalInt.of(2));
        assertThat(event.toll().getFirst().high()).isEmpty();
        assertThat(event.confidence()).isEmpty();
    }

    @Test
    void aMistakeIsNamedWithLineAndKey() {
        assertThatThrownBy(() -> CodedStoryReader.read("""
                        {"story": {"id": "x", "text": "Two met."},
                         "events": [{"id": "E1", "type": "CONSULT", "mentions": [{"trigger": [7, 4]}]}]}
                        """))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("events[0].mentions[0].trigger")
                .hasMessageContaining("a span is [start, end] with 0 <= start < end");
        assertThatThrownBy(() -> CodedStoryReader.read("{\"story\": "))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void daysAreIso() {
        assertThat(CodedStoryWriter.form(SampleCoding.coded())
                        .events()
                        .getFirst()
                        .date())
                .hasValueSatisfying(date -> assertThat(date.from()).contains(LocalDate.of(2024, 3, 9)));
    }

    private static List<com.networknt.schema.Error> mistakes(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:org/dateline/wire/coded-story.schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
