// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.CameoFile;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ledger.FoundEvent;
import org.dateline.ontology.CameoCode;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Found events in the codes of CAMEO, for readers of older event data. */
record CameoView(List<CameoCode> lines) {

    static CameoView bundled() {
        return new CameoView(CameoFile.read(KnowledgeFiles.bundled()));
    }

    /** The code of an event; none for what was negated or only possible. */
    Optional<String> of(FoundEvent event) {
        List<Mode> modes = event.modes().stream()
                .flatMap(code -> Mode.ofCode(code).stream())
                .toList();
        return EventType.ofName(event.type())
                .flatMap(type -> Factuality.ofCode(event.factuality())
                        .flatMap(told -> lines.stream()
                                .filter(line -> line.fits(type, modes, told))
                                .findFirst()))
                .map(CameoCode::code);
    }
}
