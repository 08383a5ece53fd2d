// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.syntax.EntityKind;

/** Compares names of persons: short against full, and one transliteration against another. */
final class PersonNames {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "de", "da", "del", "dela", "van", "von", "der", "den", "ten", "ter",
            "la", "ul", "ur", "bint");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private PersonNames() {}

    /** "Jr.", "III" */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT).replace(".", "")) || word.equals(".");
    }

    static boolean isPerson(EntityKind kind) {
        return kind == EntityKind.PERSON;
    }

    /** The words that count in a name: particles and suffixes dropped where something is left. */
    static List<String> core(String name) {
        List<String> words = Words.of(name);
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (!PARTICLES.contains(word) && !SUFFIXES.contains(word)) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    /** Whether two names can be one person's. */
    static boolean agree(String one, String other) {
        List<String> a = core(one);
        List<String> b = core(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty()) {
            return false;
        }
        if (shorter.size() == 1) {
            return isShortFor(shorter.getFirst(), longer);
        }
        return same(shorter.getFirst(), longer.getFirst()) ? inOrder(shorter, longer) : ends(longer, shorter);
    }

    // "Bar-Lev" of "Rina Bar-Lev"
    private static boolean ends(List<String> longer, List<String> shorter) {
        int from = longer.size() - shorter.size();
        return from > 0 && longer.subList(from, longer.size()).equals(shorter);
    }

    // One word: the last name, or any but the first of a long one
    // ("Salman" of "Mohammed bin Salman Al Saud"), or the first.
    private static boolean isShortFor(String word, List<String> full) {
        return full.stream().anyMatch(part -> same(word, part));
    }

    private static boolean inOrder(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && same(shorter.get(at), word)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    /** Whether two words are the same name, however transliterated. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        if (one.length() < 4 || other.length() < 4) {
            return false;
        }
        String bones = skeleton(one);
        return bones.length() >= 3 && bones.equals(skeleton(other));
    }

    /** The consonants that survive transliteration: Mahmud and Mahmoud, Soleimani and Soleymani. */
    static String skeleton(String word) {
        StringBuilder bones = new StringBuilder();
        String even = word.replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("ts", "s");
        for (int i = 0; i < even.length(); i++) {
            char letter = switch (even.charAt(i)) {
                case 'q', 'c' -> 'k';
                case 'v', 'w' -> 'v';
                case 'z' -> 's';
                default -> even.charAt(i);
            };
            boolean vowel = "aeiouy".indexOf(letter) >= 0;
            boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == letter;
            if ((i == 0 && vowel) || (!vowel && !doubled)) {
                bones.append(i == 0 && vowel ? 'a' : letter);
            }
        }
        return bones.toString();
    }
}
