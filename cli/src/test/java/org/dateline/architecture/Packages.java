// SPDX-License-Identifier: Apache-2.0
package org.dateline.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The packages of the house under one root, as ArchUnit writes them. */
record Packages(String root) {
    static final List<String> STAGES = List.of("cast", "coding", "attribution", "time", "place", "quantity");
    static final List<String> CORE = Stream.of(
                    Stream.of("text", "story", "ontology", "syntax"),
                    STAGES.stream(),
                    Stream.of("coded", "matching", "pipeline"))
            .flatMap(names -> names)
            .toList();
    /** Modules that know the core and the codec but not one another. */
    static final List<String> MIDDLE = List.of("knowledge", "ingest", "language", "ledger", "evaluation");

    static final List<String> EDGES =
            Stream.concat(Stream.of("wire", "server", "cli"), MIDDLE.stream()).toList();

    String[] of(List<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    String[] of(String... names) {
        return of(List.of(names));
    }

    String all() {
        return root + "..";
    }
}
