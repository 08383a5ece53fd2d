// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Copies of sentences as a newsroom also writes them: in capitals, in title case, without a full stop. */
final class Variants {
    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as", "with", "from",
            "n't", "'s", "’s", "is");
    private static final int LONGEST_HEADLINE = 25;

    private Variants() {}

    /** The sentences, and for some of them a copy. */
    static List<TreebankSentence> of(List<TreebankSentence> sentences, Random random) {
        List<TreebankSentence> all = new ArrayList<>(sentences);
        for (TreebankSentence sentence : sentences) {
            int chance = random.nextInt(100);
            if (sentence.size() < 3) {
                continue;
            }
            if (chance < 4 && sentence.size() <= LONGEST_HEADLINE) {
                all.add(withoutStop(sentence, form -> form.toUpperCase(Locale.ROOT)));
            } else if (chance < 12 && sentence.size() <= LONGEST_HEADLINE) {
                all.add(withoutStop(sentence, Variants::title));
            } else if (chance < 18) {
                all.add(withoutStop(sentence, form -> form));
            }
        }
        return all;
    }

    /** The same for sentences with names. */
    static List<NamedSentence> ofNames(List<NamedSentence> sentences, Random random) {
        List<NamedSentence> all = new ArrayList<>(sentences);
        for (NamedSentence sentence : sentences) {
            int chance = random.nextInt(100);
            if (sentence.forms().size() > LONGEST_HEADLINE || chance >= 14) {
                continue;
            }
            UnaryOperator<String> respell = chance < 6 ? form -> form.toUpperCase(Locale.ROOT) : Variants::title;
            List<String> forms = sentence.forms().stream().map(respell).toList();
            all.add(new NamedSentence(forms, sentence.marks(), sentence.marksMiscellaneous()));
        }
        return all;
    }

    static String title(String form) {
        if (form.isEmpty() || SMALL_IN_TITLES.contains(form)) {
            return form;
        }
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    private static TreebankSentence withoutStop(TreebankSentence sentence, UnaryOperator<String> respell) {
        int last = sentence.size();
        boolean stop =
                sentence.forms().getLast().equals(".") && !sentence.heads().contains(last);
        int size = stop ? last - 1 : last;
        return new TreebankSentence(
                sentence.document(),
                sentence.startsParagraph(),
                sentence.text(),
                sentence.forms().subList(0, size).stream().map(respell).toList(),
                sentence.lemmas().subList(0, size),
                sentence.tags().subList(0, size),
                sentence.heads().subList(0, size),
                sentence.relations().subList(0, size),
                sentence.miscellany().subList(0, size));
    }
}
