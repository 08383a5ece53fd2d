// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.FoundEvent;
import org.dateline.place.Coordinates;

/** Found events as CSV (RFC 4180); lists are joined by semicolons. */
final class CsvRows implements Rows {
    private final PrintWriter out;
    private final CsvWriter csv;
    private final CameoView cameo = CameoView.bundled();

    CsvRows(PrintWriter out) {
        this.out = out;
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "id",
                "from",
                "to",
                "type",
                "modes",
                "actors",
                "recipients",
                "place",
                "country",
                "latitude",
                "longitude",
                "factuality",
                "background",
                "sources",
                "tolls",
                "reports",
                "origins",
                "confidence",
                "outlet",
                "file",
                "line",
                "evidence",
                "cameo");
    }

    @Override
    public void print(FoundEvent event) {
        csv.writeRecord(
                event.id(),
                event.days().from().map(LocalDate::toString).orElse(""),
                event.days().to().map(LocalDate::toString).orElse(""),
                event.type(),
                joined(event.modes()),
                joined(event.who()),
                joined(event.whom()),
                event.where().orElse(""),
                event.country().orElse(""),
                event.coordinates()
                        .map(Coordinates::latitude)
                        .map(Object::toString)
                        .orElse(""),
                event.coordinates()
                        .map(Coordinates::longitude)
                        .map(Object::toString)
                        .orElse(""),
                event.factuality(),
                Boolean.toString(event.background()),
                joined(event.sources()),
                joined(event.tolls()),
                Integer.toString(event.reports()),
                Integer.toString(event.origins()),
                event.confidence().isPresent()
                        ? Double.toString(event.confidence().getAsDouble())
                        : "",
                event.outlet().orElse(""),
                event.file(),
                Integer.toString(event.line()),
                event.evidence(),
                cameo.of(event).orElse(""));
    }

    // The writer below belongs to the program and stays open.
    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
