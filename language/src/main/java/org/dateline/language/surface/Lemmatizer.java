// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.syntax.Upos;

/** Finds base forms: irregular forms from a table, regular ones by their endings. */
public final class Lemmatizer {
    private static final List<String> PEOPLES =
            List.of("ans", "is", "ats", "rds", "ites", "ists", "ers", "lems", "nis");
    private static final int SHORTEST_PEOPLE = 4;

    private final LemmaTable table;

    private Lemmatizer(LemmaTable table) {
        this.table = table;
    }

    /** The lemmatizer for English, from this module's table. */
    public static Lemmatizer english() {
        return new Lemmatizer(LemmaTable.read());
    }

    /**
     * The base form: lower case, but proper nouns keep theirs.
     *
     * @param before the word before, which tells "ca" in "ca n't" apart
     */
    public String lemma(String form, Upos upos, String xpos, String before) {
        // "United" in "United Nations" is an adjective by function, and a name by its Penn tag.
        if (upos == Upos.PROPN || xpos.startsWith("NNP")) {
            return xpos.equals("NNPS") ? properPlural(form) : form;
        }
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        Optional<String> listed = table.listed(word, upos, xpos);
        if (listed.isPresent()) {
            return listed.get();
        }
        return switch (xpos) {
            case "NNS" -> plural(word);
            case "VBZ" -> plural(word);
            // "The Forces retakes", "soldiers patrolled": a finite form that was taken for a plain one.
            case "VBP" ->
                isPastForm(word)
                        ? past(word)
                        : word.endsWith("s") && !word.endsWith("ss") && word.length() > 4 ? plural(word) : word;
            case "VBD", "VBN" -> past(word);
            case "VBG" -> word.length() > 4 && word.endsWith("ing") ? stem(word, 3) : word;
            case "JJR", "RBR" -> word.endsWith("er") ? degree(word, 2) : word;
            case "JJS", "RBS" -> word.endsWith("est") ? degree(word, 3) : word;
            default -> word;
        };
    }

    // "Palestinians" is Palestinian, "Houthis" is Houthi;
    // but "United Nations" and "Philippines" are names as they stand.
    private static String properPlural(String form) {
        boolean inhabitants = PEOPLES.stream().anyMatch(form::endsWith);
        return inhabitants && form.length() > SHORTEST_PEOPLE ? form.substring(0, form.length() - 1) : form;
    }

    private String plural(String word) {
        if (word.endsWith("men") && word.length() > 3) {
            return table.ending(LemmaTable.PLURAL, word).orElse(word);
        }
        boolean regular = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s");
        if (!regular) {
            return word;
        }
        String shorter = word.substring(0, word.length() - 1);
        return word.length() < 4
                ? shorter
                : table.ending(LemmaTable.PLURAL, word).orElse(shorter);
    }

    private String past(String word) {
        if (word.length() < 4 || !word.endsWith("ed")) {
            return word;
        }
        if (word.endsWith("ied")) {
            return word.length() == 4 ? word.substring(0, 3) : word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("eed") ? word.substring(0, word.length() - 1) : stem(word, 2);
    }

    // Not "proceed", "embed".
    private static boolean isPastForm(String word) {
        return word.length() > 5 && word.endsWith("ed") && !word.endsWith("eed");
    }

    private String degree(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        if (stem.length() < 2) {
            return word;
        }
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem(word, ending, LemmaTable.DEGREE);
    }

    private String stem(String word, int ending) {
        return stem(word, ending, LemmaTable.VERB);
    }

    private String stem(String word, int ending, String endings) {
        String stem = word.substring(0, word.length() - ending);
        return table.ending(endings, stem)
                .orElseGet(() -> isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem);
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprtv".indexOf(stem.charAt(last)) >= 0;
    }
}
