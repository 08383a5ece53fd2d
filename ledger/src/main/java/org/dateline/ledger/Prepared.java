// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Origin;
import org.dateline.matching.Report;
import org.dateline.matching.TextPrint;
import org.dateline.wire.CodedStoryWriter;

/** An arriving story with all that is made of it without asking the ledger, so that several threads can. */
final class Prepared {
    private final Arrival arrival;
    private final String id;
    private final TextPrint print;
    private final Origin origin;
    private final byte[] packed;
    private final List<Report> reports;

    private Prepared(Arrival arrival) {
        CodedStory coded = arrival.coded();
        this.arrival = arrival;
        this.id = Report.storyId(coded.story());
        this.print = TextPrint.of(coded.story().text());
        this.origin = Origin.of(coded);
        this.packed = Packed.pack(CodedStoryWriter.line(coded));
        this.reports = Report.of(coded);
    }

    static List<Prepared> all(List<Arrival> arrivals) {
        return arrivals.parallelStream().map(Prepared::new).toList();
    }

    CodedStory coded() {
        return arrival.coded();
    }

    Found found() {
        return arrival.found();
    }

    String id() {
        return id;
    }

    TextPrint print() {
        return print;
    }

    Origin origin() {
        return origin;
    }

    byte[] packed() {
        return packed;
    }

    List<Report> reports() {
        return reports;
    }
}
