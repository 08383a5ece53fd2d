// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A cleaned text that can still point into what it was cleaned from.
 *
 * @param original the text before cleaning
 * @param cleaned the text after cleaning
 * @param pieces stretches of {@code cleaned}, in order and without gaps, each with where it came from
 */
public record AlignedText(String original, String cleaned, List<Piece> pieces) {

    /**
     * A stretch of the cleaned text. When both sides have the same length they correspond letter by letter.
     *
     * @param cleanedStart where it begins in the cleaned text
     * @param cleanedLength its length there
     * @param originalStart where it came from
     * @param originalLength how much of the original it stands for
     */
    public record Piece(int cleanedStart, int cleanedLength, int originalStart, int originalLength) {}

    public AlignedText {
        pieces = List.copyOf(pieces);
    }

    /** A text that needed no cleaning. */
    public static AlignedText unchanged(String text) {
        return new AlignedText(text, text, List.of(new Piece(0, text.length(), 0, text.length())));
    }

    /** The span of the original that a span of the cleaned text was read from. */
    public Span toOriginal(Span inCleaned) {
        Piece first = pieces.get(pieceAt(inCleaned.start()));
        Piece last = pieces.get(pieceAt(inCleaned.end() - 1));
        boolean firstExact = first.cleanedLength() == first.originalLength();
        boolean lastExact = last.cleanedLength() == last.originalLength();
        int start = first.originalStart() + (firstExact ? inCleaned.start() - first.cleanedStart() : 0);
        int end = last.originalStart() + (lastExact ? inCleaned.end() - last.cleanedStart() : last.originalLength());
        return new Span(start, Math.max(end, start + 1));
    }

    private int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).cleanedStart() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects the cleaned text piece by piece, in reading order. */
    public static final class Builder {
        private final String original;
        private final StringBuilder cleaned = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        public Builder(String original) {
            this.original = original;
        }

        /** Keeps a stretch of the original as it is. */
        public Builder keep(int start, int end) {
            return replace(start, end, original.substring(start, end));
        }

        /** Lets a stretch of the original (possibly empty) stand as other letters. */
        public Builder replace(int start, int end, String by) {
            if (!by.isEmpty()) {
                pieces.add(new Piece(cleaned.length(), by.length(), start, end - start));
                cleaned.append(by);
            }
            return this;
        }

        public AlignedText build() {
            return new AlignedText(original, cleaned.toString(), pieces);
        }
    }
}
