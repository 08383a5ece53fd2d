// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;

/** Lines of evidence as they are printed. */
final class Marked {
    private Marked() {}

    /** The text in lines, set in, its marked words in the style's way. */
    static List<String> lines(String text, int indent, Style style) {
        return Lines.wrap(text, StoryView.WIDTH - indent).stream()
                .map(line -> " ".repeat(indent) + show(line, style))
                .toList();
    }

    static String show(String line, Style style) {
        return line.replace(String.valueOf(Evidence.OPEN), style.open())
                .replace(String.valueOf(Evidence.CLOSE), style.close());
    }
}
