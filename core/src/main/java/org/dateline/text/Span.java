// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of a story's text: start inclusive, end exclusive, in UTF-16 code units of {@code Story.text}.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** The letters this span covers in the text it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that covers both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The smallest span that covers all of at least one span. */
    public static Span hull(Collection<Span> spans) {
        return spans.stream().reduce(Span::hull).orElseThrow(() -> new IllegalArgumentException("No spans to cover"));
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
