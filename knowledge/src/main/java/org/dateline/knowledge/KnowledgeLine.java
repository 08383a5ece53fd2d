// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.List;

/**
 * A line of a knowledge file that is neither blank nor a comment.
 *
 * @param file name of the file
 * @param number from 1
 * @param text the line without trailing white space
 */
public record KnowledgeLine(String file, int number, String text) {

    /** The tab-separated columns, stripped; empty ones stay. */
    public List<String> columns() {
        return List.of(text.split("\t", -1)).stream().map(String::strip).toList();
    }

    /** The columns, of which there must be so many; missing ones at the end count as empty. */
    public List<String> columns(int least, int most) {
        List<String> columns = columns();
        if (columns.size() < least || columns.size() > most) {
            throw bad("has " + columns.size() + " tab-separated columns; wanted " + least + " to " + most);
        }
        return java.util.stream.IntStream.range(0, most)
                .mapToObj(at -> at < columns.size() ? columns.get(at) : "")
                .toList();
    }

    /** This line as the place of a mistake. */
    public BadKnowledge bad(String says) {
        return new BadKnowledge(file, number, says);
    }
}
