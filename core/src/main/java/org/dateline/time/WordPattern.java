// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns rules with {categories} into patterns, and what the patterns find back into values. */
final class WordPattern {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(\\d?)}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NUMBER = Pattern.compile("\\d$"); // of a category that a rule names twice
    private static final String SPACE = "[\\\\s\\\\u00a0]+";
    private static final Map<String, String> NUMERIC = Map.of(
            "day", "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d])",
            "year", "(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d])",
            "twodigits", "\\d\\d?(?!\\d)",
            "monthnumber", "(?:0?[1-9]|1[0-2])(?!\\d)",
            "tens", "(?:(?:1[5-9]|20)\\d0|['’][2-9]0)");

    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<String, String> alternatives = new LinkedHashMap<>(NUMERIC);

    WordPattern(List<TimeWord> words) {
        for (TimeWord word : words) {
            values.computeIfAbsent(word.category(), category -> new LinkedHashMap<>())
                    .put(key(word.words()), word.value());
        }
        words.stream()
                .map(TimeWord::category)
                .distinct()
                .forEach(category -> alternatives.put(
                        category,
                        words.stream()
                                .filter(word -> word.category().equals(category))
                                .map(TimeWord::words)
                                .sorted(Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                                .map(WordPattern::spelled)
                                .reduce((one, other) -> one + "|" + other)
                                .orElseThrow()));
        alternatives.put("count", "\\d{1,3}|" + alternatives.getOrDefault("number", "one"));
    }

    /** The alternatives of a category, as a group without a name. */
    String anyOf(String category) {
        return "(?:" + alternatives.getOrDefault(category, "(?!)") + ")";
    }

    Pattern compiled(TimeRule rule) {
        String spaced = rule.pattern().replaceAll(" (?!\\?)", SPACE).replaceAll(" \\?", "[\\\\s\\\\u00a0]?");
        Matcher holder = PLACEHOLDER.matcher(spaced);
        StringBuilder pattern = new StringBuilder("(?i)(?:");
        while (holder.find()) {
            String category = holder.group(1);
            if (!alternatives.containsKey(category)) {
                throw new IllegalArgumentException(
                        "no words of category {" + category + "}; there are " + alternatives.keySet());
            }
            String group = "(?<" + category + holder.group(2) + ">" + alternatives.get(category) + ")";
            boolean again = pattern.indexOf("(?<" + category + holder.group(2) + ">") >= 0;
            holder.appendReplacement(pattern, Matcher.quoteReplacement(again ? anyOf(category) : group));
        }
        holder.appendTail(pattern);
        return Pattern.compile(pattern.append(")(?![\\p{L}\\p{N}])").toString());
    }

    /** The wordings of a category, in small letters. */
    Set<String> wordings(String category) {
        return values.getOrDefault(category, Map.of()).keySet();
    }

    /** The words that a text must hold one of for a category to be found in it. */
    Set<String> firstWords(String category) {
        Set<String> first = new TreeSet<>();
        for (String words : values.getOrDefault(category.equals("count") ? "number" : category, Map.of())
                .keySet()) {
            first.add(SentenceWords.first(words));
        }
        if (NUMERIC.containsKey(category) || category.equals("count")) {
            first.add(SentenceWords.DIGIT);
        }
        return first;
    }

    /** The categories that every match of a rule holds. */
    static List<String> required(TimeRule rule) {
        List<String> required = new ArrayList<>();
        Matcher holder = PLACEHOLDER.matcher(rule.pattern());
        while (holder.find()) {
            String before = rule.pattern().substring(0, holder.start()).replaceAll("\\\\.|\\[[^]]*]", "");
            boolean inGroup = before.chars().filter(c -> c == '(').count()
                    > before.chars().filter(c -> c == ')').count();
            if (!inGroup) {
                required.add(holder.group(1));
            }
        }
        return required;
    }

    /** The value of what a named group found. */
    Optional<String> value(Matcher found, String group) {
        if (!found.pattern().namedGroups().containsKey(group) || found.group(group) == null) {
            return Optional.empty();
        }
        String words = key(found.group(group));
        String category = NUMBER.matcher(group).replaceFirst("");
        String table = category.equals("count") ? "number" : category;
        String known = values.getOrDefault(table, Map.of()).get(words);
        return Optional.of(known == null ? words : known);
    }

    private static String key(String words) {
        return GAPS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    // Words with a capital stand as written or in capitals, so that "may" is not May.
    private static String spelled(String words) {
        String quoted = words.replaceAll("([.()|?+*])", "\\\\$1").replaceAll(" ", SPACE);
        if (words.equals(words.toLowerCase(Locale.ROOT))) {
            return quoted;
        }
        String capitals = words.toUpperCase(Locale.ROOT)
                .replaceAll("([.()|?+*])", "\\\\$1")
                .replaceAll(" ", SPACE);
        return "(?-i:" + quoted + "|" + capitals + ")";
    }
}
