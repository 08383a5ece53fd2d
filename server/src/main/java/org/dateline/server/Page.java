// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the page, from the class path. */
final class Page {
    /** Where the module {@code web} puts them. */
    static final String FOLDER = "/org/dateline/web/page/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "yaml", "application/yaml");
    private static final String MISSING =
            "This build of Dateline has no page: it was made without npm. The API answers at /api; /openapi.yaml describes it.\n";

    void register(RoutesConfig routes) {
        routes.get("/", request -> send(request, "index.html"));
        routes.get("/assets/{name}", request -> send(request, "assets/" + checked(request.pathParam("name"))));
        routes.get("/openapi.yaml", Page::openApi);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.notFound("There is no such file.");
        }
        return name;
    }

    private static void send(Context request, String file) {
        Optional<byte[]> bytes = bytes(FOLDER + file);
        if (bytes.isEmpty() && file.equals("index.html")) {
            request.contentType("text/plain; charset=utf-8").result(MISSING.getBytes(StandardCharsets.UTF_8));
            return;
        }
        // Names of assets hold a hash of their content; the first page must be asked for again after an update.
        request.header(
                "Cache-Control", file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        request.contentType(TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream"))
                .result(bytes.orElseThrow(() -> Problem.notFound("There is no file " + file + ".")));
    }

    private static void openApi(Context request) {
        request.contentType("application/yaml")
                .result(bytes("/org/dateline/server/openapi.yaml").orElseThrow());
    }

    /** A file of the class path. */
    static Optional<byte[]> bytes(String path) {
        try (InputStream file = Page.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
