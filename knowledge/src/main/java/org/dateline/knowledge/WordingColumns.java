// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.syntax.ArgumentSlot;
import org.dateline.syntax.Upos;
import org.dateline.syntax.Wording;

/**
 * Reads wordings from columns of rule files: head words and parts of speech joined by {@code |}, needs such as
 * {@code undergoer=responsibility|credit; for=@deed; doer!=nobody}, where {@code @deed} stands for a class of words.
 */
final class WordingColumns {
    private final Map<String, Set<String>> classes;

    WordingColumns(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    Wording wording(KnowledgeLine line, String heads, String parts, String needs) {
        List<Wording.Need> wanted = new ArrayList<>();
        for (String need : needs.isEmpty() ? new String[0] : needs.split(";")) {
            String[] sides = need.strip().split("=", -1);
            if (sides.length != 2) {
                throw line.bad("\"" + need.strip() + "\" is no need; write slot=word|word, or slot!=word|word");
            }
            boolean forbidden = sides[0].endsWith("!");
            String slot = forbidden ? sides[0].substring(0, sides[0].length() - 1) : sides[0];
            wanted.add(new Wording.Need(!forbidden, slot(line, slot), words(line, sides[1])));
        }
        return new Wording(words(line, heads), parts(line, parts), wanted);
    }

    ArgumentSlot slot(KnowledgeLine line, String words) {
        try {
            return ArgumentSlot.of(words);
        } catch (IllegalArgumentException e) {
            throw line.bad("\"" + words + "\" is no slot: " + e.getMessage());
        }
    }

    private Set<String> words(KnowledgeLine line, String column) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : column.split("\\|")) {
            if (!word.startsWith("@")) {
                words.add(word.strip());
                continue;
            }
            Set<String> known = classes.get(word.substring(1));
            if (known == null) {
                throw line.bad("unknown class " + word + "; classes are " + classes.keySet());
            }
            words.addAll(known);
        }
        return words;
    }

    private static Set<Upos> parts(KnowledgeLine line, String column) {
        Set<Upos> parts = EnumSet.noneOf(Upos.class);
        for (String part : column.split("\\|")) {
            try {
                parts.add(Upos.valueOf(part));
            } catch (IllegalArgumentException e) {
                String known =
                        EnumSet.allOf(Upos.class).stream().map(Upos::name).collect(Collectors.joining(", "));
                throw line.bad("unknown part of speech \"" + part + "\"; there are " + known);
            }
        }
        return parts;
    }
}
