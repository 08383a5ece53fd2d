// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the network takes it.
 *
 * @param place which of the sentences asked for it is
 * @param pieces of all words, between a beginning and an end
 * @param cases one per piece
 * @param firsts where each word's first piece is
 */
record Encoded(int place, List<Integer> pieces, List<Integer> cases, List<Integer> firsts) {
    private static final int BEGINNING = 101;
    private static final int END = 102;
    /** Pieces that belong to no word. */
    static final int FRAME = 2;

    static Encoded of(int place, List<String> words, WordPieces wordPieces) {
        List<Integer> pieces = new ArrayList<>();
        List<Integer> cases = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>(words.size());
        pieces.add(BEGINNING);
        cases.add(LetterCase.NONE);
        for (String word : words) {
            firsts.add(pieces.size());
            int letterCase = LetterCase.of(word);
            for (int piece : wordPieces.of(word)) {
                pieces.add(piece);
                cases.add(letterCase);
            }
        }
        pieces.add(END);
        cases.add(LetterCase.NONE);
        return new Encoded(place, pieces, cases, firsts);
    }

    int words() {
        return firsts.size();
    }

    int length() {
        return pieces.size();
    }
}
