// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Found;
import org.dateline.ledger.Ledger;
import org.dateline.ontology.CooperationScores;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.testing.InventedNews;
import org.dateline.testing.SampleCoding;

/** A server over a ledger of invented news, and a client that asks it. */
final class RunningServer implements AutoCloseable {
    static final String TOKEN = "token-of-the-tests";
    static final CooperationScores SCORES =
            new CooperationScores(Map.of(EventType.ASSAULT, -9.0, EventType.AID, 7.0), Map.of());

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger;
    private final Server server;

    private RunningServer(Ledger ledger, Server server) {
        this.ledger = ledger;
        this.server = server;
    }

    /** With a token that allows writing. */
    static RunningServer writable(Path folder) {
        return start(folder, Optional.of(TOKEN));
    }

    static RunningServer readOnly(Path folder) {
        return start(folder, Optional.empty());
    }

    private static RunningServer start(Path folder, Optional<String> token) {
        Ledger ledger = Ledger.open(folder.resolve("invented.db"));
        List<CodedStory> news = InventedNews.of(7, 24, 20, 2);
        ledger.addAll(news.stream().map(RunningServer::arrival).toList());
        ledger.add(SampleCoding.coded(), Found.onLine("sample", 1));
        ledger.settle();
        ServerSettings settings = new ServerSettings("localhost", 0, token, Map.of("AAA", "Aland"), SCORES);
        return new RunningServer(
                ledger, Server.start(ledger, story -> SampleCoding.coded(), RunningServer::places, settings));
    }

    private static Arrival arrival(CodedStory coded) {
        return new Arrival(coded, Found.verbatim("invented.txt", coded.story().text()));
    }

    private static List<Place> places(String name) {
        return List.of(new Place(
                name,
                Optional.of("town:" + name),
                Optional.of("AAA"),
                Optional.of(new Coordinates(1, 2)),
                Precision.EXACT));
    }

    Ledger ledger() {
        return ledger;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    List<String> routes() {
        return server.routes();
    }

    int port() {
        return server.port();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
        client.close();
    }
}
