// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ledger.FoundEvent;

/** Found events as a table for people: a row each, below it what more is known and the words it was read from. */
final class TableRows implements Rows {
    private static final Columns ROW = Columns.of(0, 10, 20, 32, 16, 14);
    private static final int INDENT = 12;
    private static final int SHORT = 8;
    private static final int LONGEST_EVIDENCE = 240;

    private final PrintWriter out;
    private final Style style;
    private boolean begun;

    TableRows(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void print(FoundEvent event) {
        if (!begun) {
            ROW.row("day", "what", "who → to whom", "where", "says").forEach(line -> out.println(style.faint(line)));
            begun = true;
        }
        ROW.row(days(event), what(event), parties(event), place(event), says(event))
                .forEach(out::println);
        Lines.wrap(String.join(" · ", more(event)), StoryView.WIDTH - INDENT).forEach(this::indented);
        Lines.wrap("“" + shortened(event.evidence()) + "”", StoryView.WIDTH - INDENT)
                .forEach(this::indented);
        out.println(" ".repeat(INDENT)
                + style.faint(event.file() + ":" + event.line() + " · event "
                        + event.id().substring(0, SHORT)));
    }

    private void indented(String line) {
        out.println(" ".repeat(INDENT) + line);
    }

    private static String days(FoundEvent event) {
        return event.days().isKnown() ? Wording.days(event.days()) : Wording.NONE;
    }

    private static String what(FoundEvent event) {
        String type = event.type().toLowerCase(Locale.ROOT);
        return event.modes().isEmpty() ? type : type + " (" + String.join(", ", event.modes()) + ")";
    }

    private static String parties(FoundEvent event) {
        String who = event.who().isEmpty() ? Wording.NONE : String.join(", ", event.who());
        return event.whom().isEmpty() ? who : who + " → " + String.join(", ", event.whom());
    }

    private static String place(FoundEvent event) {
        String where = event.where().orElse(Wording.NONE);
        return event.country().map(code -> where + ", " + code).orElse(where);
    }

    private static String says(FoundEvent event) {
        return event.sources().isEmpty() ? event.outlet().orElse(Wording.NONE) : String.join(", ", event.sources());
    }

    private static List<String> more(FoundEvent event) {
        List<String> more = new ArrayList<>();
        if (!event.factuality().equals("happened")) {
            more.add(event.factuality());
        }
        if (event.background()) {
            more.add("background");
        }
        more.addAll(event.tolls());
        more.add(Wording.counted(event.reports(), "report") + " from "
                + Wording.counted(event.origins(), "independent origin"));
        return more;
    }

    private static String shortened(String evidence) {
        return evidence.length() <= LONGEST_EVIDENCE
                ? evidence
                : evidence.substring(0, evidence.lastIndexOf(' ', LONGEST_EVIDENCE)) + " …";
    }
}
