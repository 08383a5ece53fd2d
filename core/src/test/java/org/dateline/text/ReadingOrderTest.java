// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void findsTheSamePartAsAScan() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Span> parts = parts(random);
            for (int offset = 0; offset < 120; offset++) {
                int at = offset;
                assertThat(ReadingOrder.at(at, parts, span -> span))
                        .isEqualTo(
                                parts.stream().filter(span -> span.contains(at)).findFirst());
            }
        }
    }

    private static List<Span> parts(Random random) {
        List<Span> parts = new ArrayList<>();
        int end = 0;
        for (int each = random.nextInt(12); each > 0; each--) {
            int start = end + random.nextInt(5);
            end = start + 1 + random.nextInt(5);
            parts.add(new Span(start, end));
        }
        return parts;
    }

    @Test
    void aLineBreakEndsItsLine() {
        LineStarts lines = LineStarts.of("one\ntwo\n\nfour");
        assertThat(List.of(lines.line(0), lines.line(3), lines.line(4), lines.line(8), lines.line(9)))
                .containsExactly(1, 1, 2, 3, 4);
    }
}
