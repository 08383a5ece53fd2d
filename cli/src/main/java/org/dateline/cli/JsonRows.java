// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.ledger.FoundEvent;
import org.dateline.place.Coordinates;
import org.dateline.wire.JsonLine;

/** Found events as JSON Lines. */
final class JsonRows implements Rows {
    private final PrintWriter out;
    private final CameoView cameo = CameoView.bundled();

    JsonRows(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(FoundEvent event) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", event.id());
        keys.put("from", event.days().from());
        keys.put("to", event.days().to());
        keys.put("type", event.type());
        keys.put("modes", event.modes());
        keys.put("actors", event.who());
        keys.put("recipients", event.whom());
        keys.put("place", event.where());
        keys.put("country", event.country());
        keys.put("latitude", event.coordinates().map(Coordinates::latitude));
        keys.put("longitude", event.coordinates().map(Coordinates::longitude));
        keys.put("factuality", event.factuality());
        keys.put("background", event.background());
        keys.put("sources", event.sources());
        keys.put("tolls", event.tolls());
        keys.put("reports", event.reports());
        keys.put("origins", event.origins());
        keys.put("confidence", event.confidence());
        keys.put("outlet", event.outlet());
        keys.put("file", event.file());
        keys.put("line", event.line());
        keys.put("evidence", event.evidence());
        keys.put("cameo", cameo.of(event));
        out.println(JsonLine.of(keys));
    }
}
