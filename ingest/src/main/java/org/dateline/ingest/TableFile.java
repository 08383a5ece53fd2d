// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Bundled tables: cells parted by tabs, one row a line; blank lines and those that begin with {@code #} are passed over. */
final class TableFile {
    private TableFile() {}

    /**
     * The rows of a table.
     *
     * @param columns how many cells a row must have
     * @throws IllegalStateException with file and line when one has another number: the program is put together wrongly
     */
    static List<List<String>> lines(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        try (InputStream in = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.strip().split("\t"));
                if (cells.size() != columns) {
                    throw new IllegalStateException(name + ":" + number + ": wanted " + columns + " columns");
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
