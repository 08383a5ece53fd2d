// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.List;
import java.util.Locale;

/**
 * A sentence prepared for feature extraction: hash codes of each word's form, affixes and shape, computed once.
 *
 * <p>Words count from 1; position 0 is the artificial root, positions past the last word are the end, and negative
 * positions are "nothing there". Each of the three has a code of its own.
 */
public final class Words {
    static final int NOTHING = -7;
    static final int ROOT = -8;
    static final int END = -9;
    // Parser and tagger look at most three positions past the last word.
    private static final int MARGIN = 4;

    private final int count;
    private final int casing;
    private final int[] form;
    private final int[] lower;
    private final int[] suffix2;
    private final int[] suffix3;
    private final int[] suffix4;
    private final int[] suffix5;
    private final int[] prefix3;
    private final int[] shape;
    private final int[] cluster;

    private Words(List<String> forms, WordClusters clusters) {
        this.count = forms.size();
        this.casing = Casing.of(forms).code();
        form = codes();
        lower = codes();
        suffix2 = codes();
        suffix3 = codes();
        suffix4 = codes();
        suffix5 = codes();
        prefix3 = codes();
        shape = codes();
        cluster = codes();
        for (int i = 1; i <= count; i++) {
            String word = typewritten(forms.get(i - 1));
            String plain = withoutDigits(word.toLowerCase(Locale.ROOT));
            // In a sentence all in capitals, or with a capital on every word, letter case says nothing about a word.
            form[i] = casing == Casing.MIXED.code() ? word.hashCode() : plain.hashCode() + casing;
            lower[i] = plain.hashCode();
            suffix2[i] = suffix(plain, 2);
            suffix3[i] = suffix(plain, 3);
            suffix4[i] = suffix(plain, 4);
            suffix5[i] = suffix(plain, 5);
            prefix3[i] = plain.substring(0, Math.min(3, plain.length())).hashCode();
            shape[i] = shape(word) + casing;
            cluster[i] = clusters.of(plain);
        }
    }

    /** Prepares the words of one sentence. */
    public static Words of(List<String> forms, WordClusters clusters) {
        return new Words(forms, clusters);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    int casing() {
        return casing;
    }

    int form(int position) {
        return position < 0 ? NOTHING : form[position];
    }

    int lower(int position) {
        return position < 0 ? NOTHING : lower[position];
    }

    int suffix2(int position) {
        return position < 0 ? NOTHING : suffix2[position];
    }

    int suffix3(int position) {
        return position < 0 ? NOTHING : suffix3[position];
    }

    int suffix4(int position) {
        return position < 0 ? NOTHING : suffix4[position];
    }

    int suffix5(int position) {
        return position < 0 ? NOTHING : suffix5[position];
    }

    int prefix3(int position) {
        return position < 0 ? NOTHING : prefix3[position];
    }

    int shape(int position) {
        return position < 0 ? NOTHING : shape[position];
    }

    /** A code of the word's fine cluster; the shape where the word has none. */
    int fineCluster(int position) {
        if (position < 0) {
            return NOTHING;
        }
        return cluster[position] <= 0 ? lower[position] : cluster[position];
    }

    /** A code of the word's coarse cluster; the shape where the word has none. */
    int coarseCluster(int position) {
        if (position < 0) {
            return NOTHING;
        }
        return cluster[position] <= 0 ? shape[position] : WordClusters.coarse(cluster[position]);
    }

    /** An array of codes with the root's and the end's in place. */
    int[] codes() {
        int[] codes = new int[count + MARGIN];
        codes[0] = ROOT;
        for (int i = count + 1; i < codes.length; i++) {
            codes[i] = END;
        }
        return codes;
    }

    private static int suffix(String word, int length) {
        return word.substring(Math.max(0, word.length() - length)).hashCode() + length;
    }

    // The treebanks are mostly typewritten: curly marks and long dashes would be strangers.
    private static String typewritten(String word) {
        return word.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("—", "--")
                .replace("–", "--");
    }

    static String withoutDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return word.replaceAll("\\p{Nd}", "0");
            }
        }
        return word;
    }

    /** "Al-Ani" is Xx-Xx, "2023" is dd: runs of one kind count twice at most. */
    static int shape(String word) {
        int hash = 7;
        char before = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char kind = Character.isUpperCase(letter)
                    ? 'X'
                    : Character.isLowerCase(letter) ? 'x' : Character.isDigit(letter) ? 'd' : letter;
            run = kind == before ? run + 1 : 1;
            before = kind;
            if (run <= 2) {
                hash = hash * 31 + kind;
            }
        }
        return hash;
    }
}
