// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.dateline.ledger.Ledger;
import org.dateline.wire.JsonBody;

/** All events as columns; made once for each state of the ledger. */
final class IndexRoutes {
    private static final Made NONE = new Made(-1, "");

    private final Ledger ledger;
    private final Map<String, String> countries;
    private byte[] bytes = {};
    private Made made = NONE;

    IndexRoutes(Ledger ledger, Map<String, String> countries) {
        this.ledger = ledger;
        this.countries = countries;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/index", this::index);
    }

    /** Makes the columns ahead of the first question. */
    synchronized void prepare() {
        long change = ledger.lastChange();
        if (made.change() != change) {
            bytes = JsonBody.write(IndexForm.of(ledger.index(), countries));
            made = new Made(change, "\"" + change + "\"");
        }
    }

    private synchronized void index(Context request) {
        prepare();
        request.header("Cache-Control", "no-cache").header("ETag", made.tag());
        if (made.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType("application/json").result(bytes);
    }

    private record Made(long change, String tag) {}
}
