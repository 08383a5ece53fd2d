// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.JournalLine;
import org.dateline.ledger.Ledger;
import org.dateline.wire.JsonBody;

/** Tells all who listen what is new in the ledger, whoever changed it: each new entry, then the number of the last change. */
final class ChangeStream implements AutoCloseable {
    /** Lines that put something into events; all others are told by the number alone. */
    private static final Set<String> TOLD = Set.of("event-opened", "report-joined");

    private static final int MOST_LISTENERS = 100;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_ENTRIES = 100;
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
        long now = ledger.lastChange();
        lastSeen(client).ifPresent(seen -> entries(seen, now).forEach(entry -> send(client, entry)));
        client.sendEvent("change", Long.toString(now));
        listeners.add(client);
    }

    private static Optional<Long> lastSeen(SseClient client) {
        return Optional.ofNullable(client.ctx().header("Last-Event-ID"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
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
            if (change == told) {
                // Finds out who has gone.
                listeners.forEach(client -> client.sendComment("still here"));
                return;
            }
            List<Entry> entries = listeners.isEmpty() ? List.of() : entries(told, change);
            told = change;
            for (SseClient client : listeners) {
                entries.forEach(entry -> send(client, entry));
                client.sendEvent("change", Long.toString(change));
            }
        } catch (BadLedger e) {
            // Busy being written: there is a next look.
        }
    }

    /** What came into events after one line of the journal, up to another: the newest of it, each event once. */
    private List<Entry> entries(long after, long upTo) {
        Map<String, JournalLine> byEvent = new LinkedHashMap<>();
        long from = Math.max(after, upTo - MOST_LINES);
        for (JournalLine line : ledger.journalAfter(from, MOST_LINES)) {
            if (TOLD.contains(line.change()) && line.number() <= upTo) {
                // An event that opened and was joined since is still a new one.
                line.event().ifPresent(event -> byEvent.putIfAbsent(event, line));
            }
        }
        return byEvent.values().stream()
                .skip(Math.max(0, byEvent.size() - MOST_ENTRIES))
                .flatMap(this::entry)
                .toList();
    }

    private Stream<Entry> entry(JournalLine line) {
        return line.event().flatMap(ledger::entry).stream().map(found -> {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("number", line.number());
            form.put("at", line.at());
            form.put("change", line.change());
            form.put("cause", line.cause());
            form.put("event", EventForm.row(found.row()));
            return new Entry(line.number(), new String(JsonBody.write(form), StandardCharsets.UTF_8));
        });
    }

    private static void send(SseClient client, Entry entry) {
        client.sendEvent("entry", entry.json(), Long.toString(entry.number()));
    }

    @Override
    public void close() {
        watch.interrupt();
        listeners.forEach(SseClient::close);
    }

    private record Entry(long number, String json) {}
}
