// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.language.Grammar;
import org.junit.jupiter.api.Test;

/** What is read from a sentence does not depend on the sentences beside it, nor on who else reads. */
class SameWhateverTheBatchTest {
    private static final String WORDS =
            "The army of Arka shelled two villages near the border on Monday , killing at least"
                    + " 12 people , Col. Jane Roe told reporters ; the rebels \" denied \" it and said they had"
                    + " unconstitutionally been counterattacked in Al - Belport .";
    private static final NeuralGrammarian GRAMMARIAN = NeuralGrammarian.bundled();
    private static final List<List<String>> SENTENCES = sentences();

    @Test
    void aSentenceIsReadInCompanyAsAlone() {
        List<Grammar> alone = SENTENCES.stream()
                .flatMap(each -> GRAMMARIAN.read(List.of(each)).stream())
                .toList();
        assertThat(GRAMMARIAN.read(SENTENCES)).isEqualTo(alone);
        Random random = new Random(5);
        for (int round = 0; round < 5; round++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, SENTENCES.size()).boxed().toList());
            Collections.shuffle(order, random);
            List<Integer> some = order.subList(0, 1 + random.nextInt(order.size()));
            assertThat(GRAMMARIAN.read(some.stream().map(SENTENCES::get).toList()))
                    .isEqualTo(some.stream().map(alone::get).toList());
        }
    }

    @Test
    void threadsDoNotDisturbOneAnother() {
        List<Grammar> alone = GRAMMARIAN.read(SENTENCES);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> GRAMMARIAN.read(SENTENCES)))
                .allMatch(alone::equals);
    }

    @Test
    void everySentenceIsOneTree() {
        for (Grammar grammar : GRAMMARIAN.read(SENTENCES)) {
            assertThat(grammar.heads().stream().filter(head -> head < 0)).hasSize(1);
            assertThat(grammar.relations().stream().filter("root"::equals)).hasSize(1);
        }
    }

    /** Sense and nonsense of all lengths. */
    private static List<List<String>> sentences() {
        List<String> known = List.of(WORDS.split(" "));
        Random random = new Random(3);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int start = random.nextInt(known.size());
            List<String> part = new ArrayList<>(known.subList(start, start + 1 + random.nextInt(known.size() - start)));
            if (i % 3 == 0) {
                Collections.shuffle(part, random);
            }
            sentences.add(List.copyOf(part));
        }
        return sentences;
    }
}
