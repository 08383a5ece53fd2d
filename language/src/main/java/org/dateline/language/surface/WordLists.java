// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Word lists beside this module's classes: {@code [name]} begins a list, {@code #} a comment, spaces part its words. */
public final class WordLists {
    private final String file;
    private final TreeMap<String, Set<String>> lists = new TreeMap<>();

    private WordLists(String file) {
        this.file = file;
    }

    /** The lists of a file in this module's folder. */
    public static WordLists read(String file) {
        WordLists lists = new WordLists(file);
        lists.fill();
        return lists;
    }

    private void fill() {
        Set<String> open = new LinkedHashSet<>();
        for (BundledFile.Line line : BundledFile.lines(file)) {
            String text = line.text();
            if (!line.opensSection()) {
                open.addAll(List.of(text.strip().split("\\s+")));
                continue;
            }
            if (!text.endsWith("]")) {
                throw new IllegalArgumentException(file + ":" + line.number() + ":1: a list begins with [name]");
            }
            open = new LinkedHashSet<>();
            lists.put(text.substring(1, text.length() - 1), open);
        }
    }

    /** The words of a list, which must be there. */
    public Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException(file + ": no list [" + name + "]; there are " + lists.keySet());
        }
        return Set.copyOf(list);
    }
}
