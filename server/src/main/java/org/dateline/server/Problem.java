// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a request, as RFC 9457 tells it. */
final class Problem extends RuntimeException {
    static final String CONTENT_TYPE = "application/problem+json";
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "The request cannot be understood", detail);
    }

    static Problem unauthorized(String detail) {
        return new Problem(401, "A token is needed", detail);
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "There is no such thing", detail);
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail);
    }

    static Problem unreadable(String detail) {
        return new Problem(422, "This is not a story", detail);
    }

    static Problem tooMany(String detail) {
        return new Problem(429, "Too many requests", detail);
    }

    static Problem unavailable(String detail) {
        return new Problem(503, "Busy", detail);
    }

    /** Any other trouble, by its status. */
    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", String.valueOf(getMessage()));
        return body;
    }
}
