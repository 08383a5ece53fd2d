// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** Who may ask what, how often, and what browsers may do with the answers. */
final class Gate {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String READ = "/api/read";
    private static final int REQUESTS_A_MINUTE = 1_200;
    private static final int READINGS_A_MINUTE = 60;

    private final ServerSettings settings;
    private final RateLimit requests;
    private final RateLimit readings;

    Gate(ServerSettings settings, LongSupplier nanoseconds) {
        this.settings = settings;
        this.requests = new RateLimit(REQUESTS_A_MINUTE, nanoseconds);
        this.readings = new RateLimit(READINGS_A_MINUTE, nanoseconds);
    }

    /** Stops what may not pass. */
    void admit(Context request) {
        HEADERS.forEach(request::header);
        checkHost(request);
        checkOrigin(request);
        boolean reading = request.path().equals(READ);
        if (!(reading ? readings : requests).admits(request.ip())) {
            request.header("Retry-After", "5");
            throw Problem.tooMany("Wait a little: this server answers " + REQUESTS_A_MINUTE + " requests and reads "
                    + READINGS_A_MINUTE + " stories a minute for each caller.");
        }
        boolean writes = !READING.contains(request.method()) && !reading;
        boolean api = request.path().startsWith("/api");
        if (writes || (api && !settings.isLocal())) {
            checkToken(request, writes);
        }
    }

    /** Whether the caller has given the token. */
    boolean mayWrite(Context request) {
        return settings.token().isPresent()
                && given(request).filter(this::isToken).isPresent();
    }

    private void checkToken(Context request, boolean writes) {
        if (settings.token().isEmpty()) {
            throw Problem.forbidden("This server only reads. Start it with --review to make decisions.");
        }
        if (given(request).isEmpty()) {
            request.header("WWW-Authenticate", "Bearer");
            throw Problem.unauthorized("Give the token as \"Authorization: Bearer …\" to "
                    + (writes ? "write." : "read from this server."));
        }
        if (!mayWrite(request)) {
            throw Problem.forbidden("This is not the token of this server.");
        }
    }

    private static Optional<String> given(Context request) {
        return Optional.ofNullable(request.header("Authorization"))
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()).strip());
    }

    private boolean isToken(String given) {
        byte[] wanted = settings.token().orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8));
    }

    // A page from elsewhere whose name was made to point here would otherwise read a local ledger (DNS rebinding).
    private void checkHost(Context request) {
        if (!settings.isLocal()) {
            return;
        }
        String host = Optional.ofNullable(request.header("Host")).orElse("").replaceFirst(":\\d+$", "");
        if (!LOCAL_NAMES.contains(host) && !host.equals(settings.host())) {
            throw Problem.forbidden("This server answers at " + settings.host() + " only.");
        }
    }

    // A page from elsewhere may not make this machine read or write.
    private static void checkOrigin(Context request) {
        String origin = request.header("Origin");
        if (origin == null || READING.contains(request.method())) {
            return;
        }
        String asked = Optional.ofNullable(request.header("Host")).orElse("");
        if (!asked.equals(authority(origin))) {
            throw Problem.forbidden("Requests from other pages are not answered.");
        }
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
