// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final String TEXT = """
            Rebels seize border town

            ARKA — Rebels took the town of Arka on Monday, the governor said. "They came at dawn," a shopkeeper told reporters.

            At least 12 people were killed. The army, which has 2,000 troops in the province, denied that it had withdrawn.
            """;

    @Test
    void manyThreadsReadTheSameAsOne() {
        TextParser reader = Readers.accurate();
        String alone = ConlluWriter.write(reader.parse(Story.of("one", TEXT)));
        List<String> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> ConlluWriter.write(reader.parse(Story.of("story" + i, TEXT))))
                .distinct()
                .toList();
        assertThat(together).containsExactly(alone);
    }
}
