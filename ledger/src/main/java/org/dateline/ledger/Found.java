// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Where a story was read, as {@link #lines} kept it. */
    static Found kept(String file, String text, String lines) {
        List<Integer> numbers =
                Stream.of(lines.split(" ")).map(Integer::valueOf).toList();
        LineStarts starts = LineStarts.of(text);
        return new Found(file, span -> numbers.get(Math.min(starts.line(span.start()), numbers.size()) - 1));
    }

    /** The line of the file for each line of the text, the last for all that follow. */
    String lines(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int start = 0; start >= 0 && start < text.length(); start = next(text, start)) {
            numbers.add(lineOf.applyAsInt(new Span(start, start + 1)));
        }
        while (numbers.size() > 1 && numbers.getLast().equals(numbers.get(numbers.size() - 2))) {
            numbers.removeLast();
        }
        return numbers.isEmpty() ? "1" : numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }

    int line(Evidence evidence) {
        return lineOf.applyAsInt(evidence.trigger());
    }
}
