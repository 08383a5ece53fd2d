// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dateline.ledger.BadDecision;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.Ledger;

/** A running server over one ledger: the API under {@code /api}, the page at {@code /}. */
public final class Server implements AutoCloseable {
    // A letter takes up to four bytes, and JSON may write it in six.
    private static final long MOST_BYTES = 6L * StoryText.MOST_LETTERS;

    private final Javalin javalin;
    private final ChangeStream changes;
    private final IndexRoutes index;

    private Server(
            Ledger ledger, StoryReading reader, PlaceNames places, ServerSettings settings, LongSupplier nanoseconds) {
        this.changes = new ChangeStream(ledger);
        this.index = new IndexRoutes(ledger, settings.countries());
        Gate gate = new Gate(settings, nanoseconds);
        this.javalin = Javalin.create(config -> {
            configure(config, settings);
            RoutesConfig routes = config.routes;
            routes.before(gate::admit);
            routes.get("/api", request -> Answer.json(request, about(settings, gate.mayWrite(request))));
            Questions questions = new Questions(ledger, settings.scores());
            new LedgerRoutes(ledger, questions).register(routes);
            new StoryRoutes(ledger, questions).register(routes);
            new ReviewRoutes(ledger, questions, places).register(routes);
            index.register(routes);
            new ReadRoutes(reader).register(routes);
            changes.register(routes);
            new Page().register(routes);
            troubles(routes);
        });
    }

    /**
     * Starts a server; it answers until it is closed.
     *
     * @param ledger that it reads, and writes decisions to
     * @param reader of stories that are posted
     * @param places that names may mean
     * @param settings how it listens
     * @throws UncheckedIOException when another program listens there already
     */
    public static Server start(Ledger ledger, StoryReading reader, PlaceNames places, ServerSettings settings) {
        Server server = new Server(ledger, reader, places, settings, System::nanoTime);
        try {
            server.javalin.start();
        } catch (JavalinBindException taken) {
            throw new UncheckedIOException(
                    new BindException("port " + settings.port() + " is taken; name another with --port"));
        }
        // So that the first question need not wait for it.
        server.index.prepare();
        return server;
    }

    /** The port it listens at. */
    public int port() {
        return javalin.port();
    }

    /** What it answers to: "get /api/events" …, for holding the description against. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name().toLowerCase(Locale.ROOT) + " " + handler.endpoint.path)
                .toList();
    }

    private static void configure(JavalinConfig config, ServerSettings settings) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MOST_BYTES;
        config.http.prefer405over404 = true;
        // On one machine squeezing takes longer than sending.
        config.http.compressionStrategy = settings.isLocal() ? CompressionStrategy.NONE : CompressionStrategy.GZIP;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static Map<String, Object> about(ServerSettings settings, boolean mayWrite) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", "dateline");
        about.put("description", "/openapi.yaml");
        about.put("writable", settings.token().isPresent());
        about.put("mayWrite", mayWrite);
        return about;
    }

    private static void troubles(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, request) -> Answer.problem(request, problem));
        routes.exception(
                BadDecision.class,
                (e, request) -> Answer.problem(
                        request, Problem.of(409, "This cannot be decided", String.valueOf(e.getMessage()))));
        routes.exception(
                BadLedger.class,
                (e, request) -> Answer.problem(request, Problem.unavailable(String.valueOf(e.getMessage()))));
        routes.exception(
                HttpResponseException.class,
                (e, request) -> Answer.problem(
                        request,
                        Problem.of(e.getStatus(), "The request was not answered", String.valueOf(e.getMessage()))));
        routes.exception(
                Exception.class,
                (e, request) -> Answer.problem(
                        request,
                        Problem.of(500, "A mistake in the program", e.getClass().getSimpleName())));
        routes.error(404, request -> {
            String answered = request.res().getContentType();
            if (answered == null || !answered.startsWith(Problem.CONTENT_TYPE)) {
                Answer.problem(request, Problem.notFound("There is nothing at " + request.path() + "."));
            }
        });
    }

    @Override
    public void close() {
        changes.close();
        javalin.stop();
    }
}
