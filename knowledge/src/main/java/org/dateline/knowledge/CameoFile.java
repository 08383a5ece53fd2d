// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.CameoCode;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Reads {@code views/cameo.tsv}: our events in the codes of CAMEO. The first line that fits an event holds. */
public final class CameoFile {
    private static final String NAME = "views/cameo.tsv";

    private CameoFile() {}

    public static List<CameoCode> read(KnowledgeFiles files) {
        return files.lines(NAME).stream().map(CameoFile::code).toList();
    }

    private static CameoCode code(KnowledgeLine line) {
        List<String> columns = line.columns(5, 5);
        EventType type = EventType.ofName(columns.get(0))
                .orElseThrow(() ->
                        line.bad("unknown type '" + columns.get(0) + "'; types are " + List.of(EventType.values())));
        String worded = columns.get(1);
        Optional<Mode> mode = Mode.ofCode(worded).filter(type.modes()::contains);
        if (mode.isEmpty() && !worded.isEmpty()) {
            throw line.bad(type + " has no mode '" + worded + "'");
        }
        Factuality told = Factuality.ofCode(columns.get(2))
                .orElseThrow(() -> line.bad("unknown factuality '" + columns.get(2) + "'"));
        if (!columns.get(3).matches("(?:0[1-9]|1\\d|20)\\d{0,2}")) {
            throw line.bad("'" + columns.get(3) + "' is no CAMEO code; wanted two to four digits, 01 to 20 first");
        }
        return new CameoCode(type, mode, told, columns.get(3), columns.get(4));
    }
}
