// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.function.ToIntFunction;
import org.dateline.matching.Evidence;
import org.dateline.text.LineStarts;
import org.dateline.text.Span;

/**
 * Where a story was read, and where its sentences stand there.
 *
 * @param file as it was named
 * @param lineOf the line of the file, from 1, on which a span of the story's text begins
 */
public record Found(String file, ToIntFunction<Span> lineOf) {

    /** A file whose lines are the lines of the story's text. */
    public static Found verbatim(String file, String text) {
        LineStarts lines = LineStarts.of(text);
        return new Found(file, span -> lines.line(span.start()));
    }

    /** A story that stands on one line of a file. */
    public static Found onLine(String file, int line) {
        return new Found(file, span -> line);
    }

    int line(Evidence evidence) {
        return lineOf.applyAsInt(evidence.trigger());
    }
}
