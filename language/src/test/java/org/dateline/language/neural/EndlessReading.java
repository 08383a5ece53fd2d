// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.language.Grammarian;

/** A program of four threads that read without end; it makes the file it is given once they do. */
final class EndlessReading {
    private EndlessReading() {}

    public static void main(String[] arguments) throws Exception {
        Grammarian grammarian = NeuralGrammarian.bundled();
        List<List<String>> sentences =
                List.of(List.of("Rebels took the town of Arka on Monday , the governor told reporters .".split(" ")));
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    grammarian.read(sentences);
                }
            });
        }
        Files.createFile(Path.of(arguments[0]));
    }
}
