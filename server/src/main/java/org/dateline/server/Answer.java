// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dateline.wire.JsonBody;

/** How answers are written: JSON, and rows also as CSV or JSON Lines for who asks for these. */
final class Answer {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";

    private Answer() {}

    /** One thing. */
    static void json(Context request, Object body) {
        request.header("Cache-Control", "no-store");
        request.contentType(JSON).result(JsonBody.write(body));
    }

    static void problem(Context request, Problem problem) {
        request.status(problem.status()).header("Cache-Control", "no-store");
        request.contentType(Problem.CONTENT_TYPE).result(JsonBody.write(problem.body()));
    }

    /** One page of rows, all with the same keys in the same order; where the next page begins is told in a header too. */
    static void rows(Context request, List<Map<String, Object>> rows, Optional<String> next) {
        next.ifPresent(after -> request.header("X-Next-After", after));
        request.header("Vary", "Accept");
        switch (wanted(request)) {
            case CSV -> request.contentType(CSV + "; charset=utf-8").result(csv(rows));
            case LINES -> request.contentType(LINES).result(lines(rows));
            default -> {
                Map<String, Object> page = new LinkedHashMap<>();
                page.put("rows", rows);
                page.put("next", next);
                json(request, page);
            }
        }
    }

    private static String wanted(Context request) {
        String accepts = Optional.ofNullable(request.header("Accept")).orElse("");
        if (accepts.contains(CSV)) {
            return CSV;
        }
        return accepts.contains(LINES) ? LINES : JSON;
    }

    private static byte[] lines(List<Map<String, Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map<String, Object> row : rows) {
            out.writeBytes(JsonBody.write(row));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static byte[] csv(List<Map<String, Object>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            if (!rows.isEmpty()) {
                csv.writeRecord(rows.getFirst().keySet());
            }
            for (Map<String, Object> row : rows) {
                csv.writeRecord(row.values().stream().map(Answer::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Answer::cell).orElse("");
            case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
            case OptionalDouble number -> number.isPresent() ? Double.toString(number.getAsDouble()) : "";
            case Collection<?> values -> values.stream().map(Answer::cell).collect(Collectors.joining("; "));
            case Map<?, ?> nested -> new String(JsonBody.write(nested), StandardCharsets.UTF_8);
            default -> value.toString();
        };
    }
}
