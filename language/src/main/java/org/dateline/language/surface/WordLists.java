// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = WordLists.class.getResourceAsStream("/org/dateline/language/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: /org/dateline/language/" + file);
            }
            lists.fill(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private void fill(BufferedReader lines) throws IOException {
        Set<String> open = new LinkedHashSet<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                if (!line.endsWith("]")) {
                    throw new IllegalArgumentException(file + ":" + number + ":1: a list begins with [name]");
                }
                open = new LinkedHashSet<>();
                lists.put(line.substring(1, line.length() - 1), open);
            } else {
                open.addAll(List.of(line.strip().split("\\s+")));
            }
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
