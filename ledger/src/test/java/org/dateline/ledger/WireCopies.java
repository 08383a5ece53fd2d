// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts on happenings of an invented language: of each happening a wire story with copies by cutting, crediting anew, a
 * paraphrased lead, updated tolls and other spellings, beside stories that other reporters wrote of the same happening with
 * the same names, numbers and a quotation from the same press conference. Same seed, same texts.
 */
final class WireCopies {
    private static final List<String> SYLLABLES = List.of(
            "ba", "re", "mo", "ti", "lun", "sar", "vel", "kor", "den", "fi", "ga", "pos", "nu", "hem", "ro", "tas");
    private static final int WORDS = 700;
    private static final int MOST_COPIES = 4;
    private static final int MOST_OTHERS = 3;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    private WireCopies(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            words.add(syllables());
        }
    }

    /** A text, and which one it is a copy of; of its own if of none. */
    record Text(String words, int source) {}

    /** So many texts or a few more, in random order. */
    static List<Text> of(long seed, int count) {
        WireCopies wire = new WireCopies(seed);
        for (int source = 0; wire.texts.size() < count; source += MOST_OTHERS + 1) {
            wire.happening(source);
        }
        Collections.shuffle(wire.texts, wire.random);
        return List.copyOf(wire.texts);
    }

    private void happening(int source) {
        List<String> facts = List.of(name(), name(), name(), (3 + random.nextInt(60)) + " people");
        String quotation = "\"" + sentence(facts) + "\" " + facts.get(0) + " told reporters.";
        List<String> original = story(facts, quotation);
        texts.add(new Text(written(original), source));
        int copies = 1 + random.nextInt(MOST_COPIES);
        for (int i = 0; i < copies; i++) {
            texts.add(new Text(written(copy(original, facts)), source));
        }
        int others = 1 + random.nextInt(MOST_OTHERS);
        for (int i = 1; i <= others; i++) {
            texts.add(new Text(written(story(facts, quotation)), source + i));
        }
    }

    private List<String> story(List<String> facts, String quotation) {
        List<String> sentences = new ArrayList<>();
        int length = 10 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            sentences.add(sentence(facts));
        }
        sentences.add(2 + random.nextInt(length - 4), quotation);
        return sentences;
    }

    private List<String> copy(List<String> original, List<String> facts) {
        int kept = Math.max(4, original.size() * (40 + random.nextInt(61)) / 100);
        List<String> sentences = new ArrayList<>(original.subList(0, kept));
        if (random.nextBoolean()) {
            sentences.set(0, sentence(facts));
        }
        if (random.nextBoolean()) {
            sentences.replaceAll(sentence -> sentence.replace(facts.get(3), (70 + random.nextInt(20)) + " people"));
        }
        if (random.nextInt(3) == 0) {
            sentences.replaceAll(sentence -> sentence.replace("re ", "er "));
        }
        sentences.add(0, random.nextBoolean() ? "By staff and agencies." : name() + " (Sample Wire) -");
        if (random.nextInt(3) == 0) {
            sentences.add(sentence(facts));
        }
        return sentences;
    }

    private String sentence(List<String> facts) {
        StringBuilder sentence = new StringBuilder();
        int length = 12 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            boolean fact = random.nextInt(12) == 0;
            // Few words make up most of what is written, as in any language.
            int rank = (int) (WORDS * Math.pow(random.nextDouble(), 2.5));
            sentence.append(i == 0 ? "" : " ").append(fact ? facts.get(random.nextInt(facts.size())) : words.get(rank));
        }
        return sentence.append('.').toString();
    }

    private String name() {
        String first = syllables();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + "ov";
    }

    private String syllables() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String written(List<String> sentences) {
        return String.join("\n\n", sentences);
    }
}
