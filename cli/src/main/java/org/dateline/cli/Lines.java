// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width; the marks of {@link Evidence} take no room and never span a line break. */
final class Lines {
    private Lines() {}

    /** The lines of a text, broken between words; a word longer than the width is cut. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (length(line) > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(length(line) == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return closed(lines);
    }

    /** How many columns a text takes. */
    static int length(CharSequence text) {
        return (int) text.codePoints()
                .filter(each -> each != Evidence.OPEN && each != Evidence.CLOSE)
                .count();
    }

    private static List<String> closed(List<String> lines) {
        List<String> whole = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String opened = open ? Evidence.OPEN + line : line;
            open = opened.lastIndexOf(Evidence.OPEN) > opened.lastIndexOf(Evidence.CLOSE);
            whole.add(open ? opened + Evidence.CLOSE : opened);
        }
        return whole;
    }
}
