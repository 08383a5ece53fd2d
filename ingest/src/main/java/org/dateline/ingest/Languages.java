// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of running text by its script and its commonest small words, which make up a quarter and more of any
 * text; a word that several languages have counts for each by its share. Needs a dozen words; says nothing where it is not sure.
 */
final class Languages {
    private static final Languages BUNDLED = new Languages(TableFile.lines("languages.tsv", 3));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’\u200c-][\\p{L}\\p{M}]+)*+");
    private static final int LETTERS_SEEN = 6000;
    private static final int FEWEST_WORDS = 8;
    // Share of a text's weight in small words of one language; below it the text is names and numbers.
    private static final double LEAST = 0.06;
    private static final double AHEAD = 1.15;
    // A Japanese text has at least this share of its letters in kana; a Chinese one has none.
    private static final double KANA = 0.05;

    /** What of a language tells it: a word, and how many languages have it. */
    private final Map<String, List<String>> words = new HashMap<>();

    private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    private final Map<String, UnicodeScript> scriptOf = new HashMap<>();

    private Languages(List<List<String>> rows) {
        for (List<String> row : rows) {
            UnicodeScript script = UnicodeScript.forName(row.get(1));
            if (row.get(2).equals("-")) {
                scripts.put(script, row.getFirst());
                continue;
            }
            scriptOf.put(row.getFirst(), script);
            for (String word : row.get(2).split(" ")) {
                List<String> languages = words.computeIfAbsent(word, first -> new ArrayList<>());
                if (!languages.contains(row.getFirst())) {
                    languages.add(row.getFirst());
                }
            }
        }
    }

    static Languages bundled() {
        return BUNDLED;
    }

    /** ISO 639-1 of a text's language (639-3 where that has none), or nothing when it cannot be told. */
    Optional<String> of(String text) {
        String seen = text.substring(0, Math.min(text.length(), LETTERS_SEEN));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        seen.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int japanese = kana + letters.getOrDefault(UnicodeScript.HAN, 0);
        if (all == 0) {
            return Optional.empty();
        }
        if (japanese > all / 2) {
            return Optional.ofNullable(
                    scripts.get(kana > KANA * japanese ? UnicodeScript.HIRAGANA : UnicodeScript.HAN));
        }
        UnicodeScript script = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return scripts.containsKey(script) ? Optional.ofNullable(scripts.get(script)) : worded(seen, script);
    }

    private Optional<String> worded(String text, UnicodeScript script) {
        Map<String, Double> weights = new HashMap<>();
        int all = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            all++;
            List<String> languages =
                    words.getOrDefault(word.group().toLowerCase(Locale.ROOT).replace('’', '\''), List.of());
            for (String language : languages) {
                if (scriptOf.get(language) == script) {
                    weights.merge(language, 1.0 / languages.size(), Double::sum);
                }
            }
        }
        String best = "";
        double most = 0;
        double second = 0;
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            if (each.getValue() > most) {
                second = most;
                most = each.getValue();
                best = each.getKey();
            } else {
                second = Math.max(second, each.getValue());
            }
        }
        boolean sure = all >= FEWEST_WORDS && most >= LEAST * all && most >= AHEAD * second;
        return sure ? Optional.of(best) : Optional.empty();
    }
}
