// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.Ledger;

/** Tells all who listen when the ledger has changed, whoever changed it. */
final class ChangeStream implements AutoCloseable {
    private static final int MOST_LISTENERS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final Thread watch = Thread.ofPlatform().daemon().name("changes").unstarted(this::watch);
    private long told;

    ChangeStream(Ledger ledger) {
        this.ledger = ledger;
        this.told = ledger.lastChange();
    }

    void register(RoutesConfig routes) {
        routes.sse("/api/changes", this::listen);
        watch.start();
    }

    private void listen(SseClient client) {
        if (listeners.size() >= MOST_LISTENERS) {
            client.close();
            return;
        }
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendEvent("change", Long.toString(ledger.lastChange()));
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private void look() {
        try {
            long change = ledger.lastChange();
            if (change != told) {
                told = change;
                listeners.forEach(client -> client.sendEvent("change", Long.toString(change)));
            } else {
                // Finds out who has gone.
                listeners.forEach(client -> client.sendComment("still here"));
            }
        } catch (BadLedger e) {
            // Busy being written: there is a next look.
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        listeners.forEach(SseClient::close);
    }
}
