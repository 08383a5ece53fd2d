// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.KnownActor;
import org.dateline.ontology.ActorKind;

/** Known actors in memory, by bare name. */
final class FileActorDirectory implements ActorDirectory {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘ʼ`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private final Map<String, List<KnownActor>> byName = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final List<KnownActor> people;
    private final int longest;

    FileActorDirectory(List<KnownActor> actors) {
        int most = 1;
        for (KnownActor actor : actors) {
            most = Math.max(most, add(actor.name(), actor));
            for (String alias : actor.aliases()) {
                most = Math.max(most, add(alias, actor));
            }
        }
        this.longest = most;
        this.people = actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
    }

    private int add(String name, KnownActor actor) {
        String bare = bare(name);
        List<KnownActor> own = byName.computeIfAbsent(bare, none -> new ArrayList<>(1));
        if (!own.contains(actor)) {
            own.add(actor);
        }
        String[] words = bare.split(" ");
        longestByFirst.merge(words[0], words.length, Math::max);
        return words.length;
    }

    @Override
    public List<KnownActor> named(String name) {
        String bare = bare(name);
        List<KnownActor> exact = byName.getOrDefault(bare, List.of());
        return exact.isEmpty() && bare.startsWith("the ") ? byName.getOrDefault(bare.substring(4), List.of()) : exact;
    }

    @Override
    public int longestNameInWords() {
        return longest;
    }

    @Override
    public int longestNameInWords(String first) {
        String bare = bare(first);
        int end = bare.indexOf(' ');
        return longestByFirst.getOrDefault(end < 0 ? bare : bare.substring(0, end), 0);
    }

    @Override
    public List<KnownActor> people() {
        return people;
    }

    private static String bare(String name) {
        String words = isPlain(name) ? plainWords(name) : words(name);
        // "The Hill" keeps its article, or every hill would be the newspaper.
        return words.startsWith("the ") && words.indexOf(' ', 4) > 0 ? words.substring(4) : words;
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    // What words() does, for names without accents: names are looked up at every capital of a story.
    private static String plainWords(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean gap = false;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter == '.' || letter == '\'' || letter == '`') {
                continue;
            }
            if (!Character.isLetterOrDigit(letter) && letter != '&') {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
            }
            gap = false;
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    private static String words(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = DROPPED.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        return GAPS.matcher(lower.replace('ı', 'i')
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }
}
