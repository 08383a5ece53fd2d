// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says what a watch does, a line for each thing, with the time of day. */
final class WatchLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintWriter out;
    private final InstantSource clock;
    private int had;
    private int missed;

    WatchLog(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Something was had. */
    void had(String what, String address, String says) {
        had++;
        say(what, address, says);
    }

    /** Something was not had. */
    void missed(String what, String address, String says) {
        missed++;
        say(what, address, says);
    }

    /** Whether there was something to have, and none of it was had. */
    boolean nothingHad() {
        return had == 0 && missed > 0;
    }

    private void say(String what, String address, String says) {
        String time = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
        out.println(time + "  " + String.format(Locale.ROOT, "%-9s", what) + address + "  " + says);
        out.flush();
    }
}
