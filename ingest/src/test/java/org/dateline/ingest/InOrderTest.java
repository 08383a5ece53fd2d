// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheThingsWhateverTheThreads() {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
        for (int threads : new int[] {1, 2, 7}) {
            List<Integer> results = new ArrayList<>();
            try (InOrder<Integer, Integer> squares = new InOrder<>(threads, InOrderTest::slowSquare, results::add)) {
                numbers.forEach(squares);
            }
            assertThat(results)
                    .isEqualTo(numbers.stream().map(each -> each * each).toList());
        }
    }

    @Test
    void aMistakeInOneIsNotLost() {
        assertThatThrownBy(() -> {
                    try (InOrder<Integer, Integer> work = new InOrder<>(2, each -> 1 / each, each -> {})) {
                        work.accept(0);
                    }
                })
                .isInstanceOf(ArithmeticException.class);
    }

    // The first ones take longest, so that later ones are ready before them.
    private static int slowSquare(int number) {
        LockSupport.parkNanos((200 - number) * 2_000L);
        return number * number;
    }
}
