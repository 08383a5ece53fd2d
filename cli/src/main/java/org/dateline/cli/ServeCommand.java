// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.ScoresFile;
import org.dateline.ledger.Ledger;
import org.dateline.ontology.Precision;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;
import org.dateline.place.Place;
import org.dateline.server.Server;
import org.dateline.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the page and the API over a ledger, until the program is ended. */
@Command(
        name = "serve",
        description = "Opens a ledger as a web page, and as an API for programs.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline serve                                    at http://localhost:8642, for reading",
            "  dateline serve --review                           and for making decisions",
            "  dateline serve --host 0.0.0.0 --token \"$TOKEN\"    for a team; who reads must know the token",
            "  curl -H 'Accept: text/csv' 'http://localhost:8642/api/events?type=ASSAULT&country=IRQ'"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int BYTES_OF_A_TOKEN = 16;

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Option(names = "--host", paramLabel = "NAME", description = "Where to listen (default: this machine alone).")
    private String host = "localhost";

    @Option(names = "--port", paramLabel = "N", description = "Which port (default: 8642; 0 for any that is free).")
    private int port = 8642;

    @Option(names = "--review", description = "Decisions may be made by whoever opens the address that is printed.")
    private boolean review;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "Who gives it may decide, and, beyond this machine, read. Also from DATELINE_TOKEN.",
            defaultValue = "${DATELINE_TOKEN:-}")
    private String token = "";

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        KnowledgeFiles files = knowledge.files();
        ServerSettings settings = settings(files);
        try (Ledger ledger = option.open()) {
            // The page can be looked at while the reader is still being loaded.
            CompletableFuture<StoryPipeline> pipeline = CompletableFuture.supplyAsync(() -> reader.pipeline(files));
            CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(() -> Places.gazetteer(files));
            try (Server server = Server.start(
                    ledger,
                    story -> pipeline.join().read(story),
                    name -> gazetteer.join().named(name).stream()
                            .map(ServeCommand::place)
                            .toList(),
                    settings)) {
                PrintWriter out = spec.commandLine().getOut();
                out.println(option.name() + " is open at " + address(settings, server.port()));
                out.println("End with Ctrl-C.");
                out.flush();
                // A ledger that is closed leaves one file behind, ready to be copied.
                Runnable closeServer = server::close;
                Runnable closeLedger = ledger::close;
                Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                    closeServer.run();
                    closeLedger.run();
                }));
                Thread.currentThread().join();
            }
        }
        return 0;
    }

    private ServerSettings settings(KnowledgeFiles files) {
        Optional<String> given = Optional.of(token).filter(value -> !value.isBlank());
        try {
            return new ServerSettings(
                    host,
                    port,
                    given.or(() -> review ? Optional.of(randomToken()) : Optional.empty()),
                    Places.countryNames(files),
                    ScoresFile.read(files));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    // Behind the mark "#" it is kept by the browser and never sent in an address.
    private static String address(ServerSettings settings, int port) {
        String page = "http://" + settings.host() + ":" + port + "/";
        return settings.token().map(secret -> page + "#token=" + secret).orElse(page);
    }

    private static Place place(GazetteerEntry entry) {
        return new Place(
                entry.name(),
                Optional.of(entry.id()),
                entry.country(),
                Optional.of(entry.coordinates()),
                precision(entry.kind()));
    }

    private static Precision precision(GazetteerEntry.Kind kind) {
        return switch (kind) {
            case COUNTRY -> Precision.COUNTRY;
            case DIVISION, REGION -> Precision.AREA;
            case CITY, SITE -> Precision.EXACT;
        };
    }

    private static String randomToken() {
        byte[] bytes = new byte[BYTES_OF_A_TOKEN];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
