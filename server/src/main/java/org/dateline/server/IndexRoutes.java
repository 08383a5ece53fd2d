// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.Ledger;
import org.dateline.wire.JsonBody;

/**
 * All events as columns; made once for each state of the ledger. Who asks so is given those of an earlier state while new ones
 * are made: a page shows them at once and hears of what is new from the stream of changes.
 */
final class IndexRoutes {
    private static final Made NONE = new Made(-1, new byte[0]);

    private final Ledger ledger;
    private final Map<String, String> countries;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile Made made = NONE;

    IndexRoutes(Ledger ledger, Map<String, String> countries) {
        this.ledger = ledger;
        this.countries = countries;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/index", this::index);
    }

    /** Makes the columns ahead of the first question, unless they are being made. */
    void prepare() {
        if (making.compareAndSet(false, true)) {
            Thread.ofVirtual().start(() -> {
                try {
                    newest();
                } catch (BadLedger e) {
                    // Being written or closed: who asks next has them made.
                } finally {
                    making.set(false);
                }
            });
        }
    }

    private synchronized Made newest() {
        long change = ledger.lastChange();
        if (made.change != change) {
            made = new Made(change, JsonBody.write(IndexForm.of(ledger.index(), countries)));
        }
        return made;
    }

    private void index(Context request) {
        Asked asked = new Asked(request);
        asked.knows("stale");
        Made told = asked.truth("stale").orElse(false) ? atHand() : newest();
        String tag = "\"" + told.change + "\"";
        request.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType("application/json").result(told.bytes);
    }

    private Made atHand() {
        Made there = made;
        if (there.change < 0) {
            return newest();
        }
        if (there.change != ledger.lastChange()) {
            prepare();
        }
        return there;
    }

    private static final class Made {
        private final long change;
        private final byte[] bytes;

        Made(long change, byte[] bytes) {
            this.change = change;
            this.bytes = bytes;
        }
    }
}
