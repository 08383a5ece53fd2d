// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import found, as lines of {@code actors/people.tsv} and {@code actors/bodies.tsv}.
 *
 * @param people a line for each term of office
 * @param bodies groups, parties, institutions, outlets, companies
 * @param skipped what could not be used, each with where it stands and why
 */
public record ActorLines(List<String> people, List<String> bodies, List<String> skipped) {
    public ActorLines {
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
        skipped = List.copyOf(skipped);
    }

    /** A line of a name, its aliases and more columns; empty ones at the end are left out. */
    static String line(String name, List<String> aliases, String... rest) {
        List<String> columns = new ArrayList<>();
        columns.add(plain(name));
        columns.add(aliases.stream()
                .map(ActorLines::plain)
                .filter(alias -> !alias.isEmpty() && !alias.equals(plain(name)))
                .distinct()
                .collect(Collectors.joining("|")));
        Stream.of(rest).map(ActorLines::plain).forEach(columns::add);
        return String.join("\t", columns).stripTrailing();
    }

    private static String plain(String column) {
        return column.replaceAll("[\\t|]", " ").strip();
    }
}
