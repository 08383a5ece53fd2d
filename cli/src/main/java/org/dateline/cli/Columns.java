// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of fixed columns for people; long cells run on in the next line.
 *
 * @param indent columns left free at the left
 * @param widths of the columns, two spaces between them
 */
record Columns(int indent, List<Integer> widths) {
    private static final String GAP = "  ";

    Columns {
        widths = List.copyOf(widths);
    }

    static Columns of(int indent, Integer... widths) {
        return new Columns(indent, List.of(widths));
    }

    /** The lines of one row. */
    List<String> row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = Lines.wrap(cells[i], widths.get(i));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> rows = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            rows.add(line(wrapped, line));
        }
        return rows;
    }

    private String line(List<List<String>> wrapped, int line) {
        StringBuilder row = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < wrapped.size(); i++) {
            String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
            row.append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(i) - Lines.length(cell))))
                    .append(GAP);
        }
        return row.toString().stripTrailing();
    }
}
