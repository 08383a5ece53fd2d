// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.OptionalInt;

/**
 * Where something was read.
 *
 * @param name file as given, or {@code -} for standard input
 * @param line in it, from 1, where one line is a story or holds the mistake
 */
public record Where(String name, OptionalInt line) {

    /** A whole file. */
    public static Where file(String name) {
        return new Where(name, OptionalInt.empty());
    }

    /** A line of a file. */
    public static Where line(String name, int line) {
        return new Where(name, OptionalInt.of(line));
    }

    @Override
    public String toString() {
        return line.isPresent() ? name + ":" + line.getAsInt() : name;
    }
}
