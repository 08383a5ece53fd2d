// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The network meets words as it was taught them. */
class WordPiecesTest {

    @Test
    void piecesAndLetterCaseAreThoseOfTraining() throws IOException {
        WordPieces pieces = new WordPieces(lines("vocabulary.txt"));
        List<String> wrong = new ArrayList<>();
        for (String line : lines("word-pieces.tsv")) {
            if (line.startsWith("# ")) {
                continue;
            }
            List<String> columns = List.of(line.split("\t"));
            String word = unescaped(columns.getFirst());
            String found = LetterCase.of(word) + "\t"
                    + pieces.of(word).stream().map(String::valueOf).collect(Collectors.joining(" "));
            if (!found.equals(columns.get(1) + "\t" + columns.get(2))) {
                wrong.add(line + " but found " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String unescaped(String escaped) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '\\') {
                word.append((char) Integer.parseInt(escaped.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                word.append(escaped.charAt(at));
            }
        }
        return word.toString();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = WordPiecesTest.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
