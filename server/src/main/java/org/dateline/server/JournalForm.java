// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.ledger.JournalLine;

/** Changes to the ledger, as the API writes them. */
final class JournalForm {
    private JournalForm() {}

    static Map<String, Object> of(JournalLine line) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("number", line.number());
        form.put("at", line.at());
        form.put("change", line.change());
        form.put("story", line.story());
        form.put("report", line.report());
        form.put("event", line.event());
        form.put("cause", line.cause());
        return form;
    }
}
