// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a text begin.
 *
 * @param starts offsets in reading order, the first one 0
 */
public record LineStarts(List<Integer> starts) {

    public LineStarts {
        starts = List.copyOf(starts);
    }

    /** The lines of this text. */
    public static LineStarts of(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return new LineStarts(starts);
    }

    /** The line an offset stands on, from 1. */
    public int line(int offset) {
        return ReadingOrder.firstFrom(offset + 1, starts, start -> start);
    }
}
