// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that does what a test tells it, well or badly, and remembers what it was asked. */
public final class LocalServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What is done with a question. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    public static LocalServer start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalServer local = new LocalServer(http);
        http.setExecutor(local.workers);
        http.createContext("/", local::answer);
        http.start();
        return local;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            answers.getOrDefault(path, text(404, "text/plain", "")).give(exchange);
        }
    }

    /** From now on, this path is answered so. */
    public LocalServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public URI at(String path) {
        return URI.create("http://" + host() + path);
    }

    /** As addresses write it, with the port. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The paths that were asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public static Answer page(String html) {
        return text(200, "text/html; charset=utf-8", html);
    }

    public static Answer text(int status, String type, String body) {
        return bytes(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, Map<String, String> headers, byte[] body) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        };
    }

    public static Answer redirect(String to) {
        return bytes(302, Map.of("Location", to), new byte[0]);
    }

    /** Bytes without end, so many at once, with a pause after each. */
    public static Answer endless(int atOnce, long pauseMilliseconds) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(new byte[atOnce]);
                    out.flush();
                    Thread.sleep(pauseMilliseconds);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Nothing for so long. */
    public static Answer silent(long milliseconds) {
        return exchange -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
