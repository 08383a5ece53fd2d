// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts words into the pieces of an uncased vocabulary: lower-cased, without accents, the longest piece first. */
final class WordPieces {
    /** Pieces of a word beyond these are dropped: the first one stands for the word. */
    static final int MOST = 8;

    private static final int UNKNOWN = 100;
    private static final int LONGEST_PART = 100;
    private static final String GOES_ON = "##";

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();

    /**
     * Word pieces of a vocabulary.
     *
     * @param vocabulary one piece a line, its line being its number; those inside of words begin with {@code ##}
     */
    WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            String piece = vocabulary.get(i);
            beginnings.put(piece, i);
            if (piece.startsWith(GOES_ON)) {
                continuations.put(piece.substring(GOES_ON.length()), i);
            }
        }
    }

    /** The numbers of a word's pieces, at least one and at most {@link #MOST}. */
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>(3);
        for (String part : parts(word)) {
            addLongestMatches(part, pieces);
            if (pieces.size() >= MOST) {
                return pieces.subList(0, MOST);
            }
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    private void addLongestMatches(String part, List<Integer> pieces) {
        int before = pieces.size();
        int start = 0;
        boolean known = part.codePointCount(0, part.length()) <= LONGEST_PART;
        while (known && start < part.length()) {
            Map<String, Integer> ids = start == 0 ? beginnings : continuations;
            int end = part.length();
            Integer piece = ids.get(part.substring(start, end));
            while (piece == null && end > start + 1) {
                end--;
                piece = ids.get(part.substring(start, end));
            }
            known = piece != null;
            if (piece != null) {
                pieces.add(piece);
                start = end;
            }
        }
        if (!known) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(UNKNOWN);
        }
    }

    /** Cut before and after every mark, and at what cannot be seen. */
    private static List<String> parts(String word) {
        // A word of a hundred thousand letters is no word; its first pieces are all that is kept of it.
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < plain.length() && parts.size() <= MOST; ) {
            int character = plain.codePointAt(at);
            at += Character.charCount(character);
            switch (kind(character)) {
                case LETTER -> part.appendCodePoint(character);
                case ACCENT -> {}
                case GAP -> close(part, parts);
                case MARK -> {
                    close(part, parts);
                    parts.add(Character.toString(character));
                }
            }
        }
        close(part, parts);
        return parts;
    }

    private static void close(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private enum Kind {
        LETTER,
        ACCENT,
        GAP,
        MARK
    }

    private static Kind kind(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK -> Kind.ACCENT;
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> Kind.GAP;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> Kind.MARK;
            default -> isAsciiMark(character) ? Kind.MARK : Kind.LETTER;
        };
    }

    /** The signs among ASCII's marks, such as {@code $ + < = > ^ ` | ~}. */
    private static boolean isAsciiMark(int character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
}
