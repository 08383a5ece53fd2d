// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in CoNLL-U. */
final class Treebank {
    private Treebank() {}

    static List<TreebankSentence> read(Path file) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String document = "";
        String text = "";
        boolean startsParagraph = true;
        String lastOfWritten = "";
        String written = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc")) {
                document = line;
                startsParagraph = true;
            } else if (line.startsWith("# newpar")) {
                startsParagraph = true;
            } else if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.isEmpty() && !rows.isEmpty()) {
                sentences.add(sentence(document, startsParagraph, text, rows));
                rows.clear();
                lastOfWritten = "";
                startsParagraph = false;
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] row = line.split("\t");
                // 3-4 is a written word of two tokens, 3.1 a word that is not there.
                if (row[0].chars().allMatch(Character::isDigit)) {
                    rows.add(row);
                    if (row[0].equals(lastOfWritten)) {
                        row[9] = row[9] + "|" + written;
                    }
                } else if (row[0].contains("-")) {
                    lastOfWritten = row[0].substring(row[0].indexOf('-') + 1);
                    written = row[9];
                }
            }
        }
        return sentences;
    }

    private static TreebankSentence sentence(
            String document, boolean startsParagraph, String text, List<String[]> rows) {
        return new TreebankSentence(
                document,
                startsParagraph,
                text,
                rows.stream().map(row -> row[1]).toList(),
                rows.stream().map(row -> row[2]).toList(),
                rows.stream().map(row -> row[3] + "|" + row[4]).toList(),
                rows.stream().map(row -> Integer.parseInt(row[6])).toList(),
                rows.stream().map(row -> row[7]).toList(),
                rows.stream().map(row -> row[9]).toList());
    }
}
