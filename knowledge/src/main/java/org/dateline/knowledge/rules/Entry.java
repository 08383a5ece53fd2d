// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.knowledge.BadKnowledge;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.KnowledgeLine;

/**
 * A line of a rule file: a keyword and what follows it.
 *
 * @param line where it stands
 * @param keyword its first word
 * @param rest what follows, without a comment at the end
 */
record Entry(KnowledgeLine line, String keyword, String rest) {

    static Entry of(KnowledgeLine line) {
        String text = line.text().replaceFirst("\\s+#.*$", "").strip();
        String[] parts = text.split("\\s+", 2);
        return new Entry(line, parts[0], parts.length > 1 ? parts[1].strip() : "");
    }

    static List<Entry> all(KnowledgeFiles files, String name) {
        return files.lines(name).stream().map(Entry::of).toList();
    }

    /** Whether it begins something new rather than going on with it. */
    boolean isHead() {
        return !Character.isWhitespace(line.text().charAt(0));
    }

    /** The parts between commas. */
    List<String> list() {
        return list(rest);
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** This line as the place of a mistake at a word. */
    BadKnowledge bad(String word, String says) {
        int column = Math.max(0, line.text().indexOf(word)) + 1;
        return new BadKnowledge(line.file(), line.number(), column, says);
    }

    /** A word that must be one of those known. */
    BadKnowledge unknown(String kind, String word, Collection<String> known) {
        return bad(
                word,
                "unknown " + kind + " '" + word + "'; nearest is '" + NearestWord.to(word, known) + "', all are "
                        + String.join(", ", new TreeSet<>(known)));
    }

    /** Words of a list, the names of word classes ({@code %groups}) replaced by their words. */
    Set<String> words(String text, Map<String, Set<String>> classes) {
        Set<String> words = new TreeSet<>();
        for (String word : list(text)) {
            if (!word.startsWith("%")) {
                words.add(word);
                continue;
            }
            Set<String> members = classes.get(word.substring(1));
            if (members == null) {
                throw unknown("word class", word.substring(1), classes.keySet());
            }
            words.addAll(members);
        }
        return words;
    }

    /** Lists by name from lines {@code name  word, word}; a name may have several lines. */
    static Map<String, Set<String>> named(List<Entry> entries) {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (Entry entry : entries) {
            lists.computeIfAbsent(entry.keyword(), name -> new TreeSet<>()).addAll(entry.words(entry.rest(), lists));
        }
        return lists;
    }

    /** Entries in groups that each begin with a head. */
    static List<List<Entry>> groups(List<Entry> entries) {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isHead() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        return groups;
    }
}
