// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for one thing at a time and takes no longer, and no more, than its limits. Follows redirects itself, so that each
 * address on the way is looked at. Knows nothing of politeness; see {@link PoliteFetcher}. Safe for use by many threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int UNCHANGED = 304;
    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int LEGAL = 451;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final HttpClient client;
    private final Reach reach;
    private final Limits limits;
    private final String name;
    private final InstantSource clock;

    /**
     * @param name by which the program tells servers who it is
     */
    public Fetcher(Reach reach, Limits limits, String name, InstantSource clock) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.connecting());
        this.client = Optional.ofNullable(ProxySelector.getDefault())
                .map(builder::proxy)
                .orElse(builder)
                .build();
        this.reach = reach;
        this.limits = limits;
        this.name = name;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    /** Asks for what is at an address, unless it has not changed. */
    public Fetched fetch(URI address, Validators validators) {
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Optional<String> against = reach.against(at);
            if (against.isPresent()) {
                boolean unknown = against.get().contains("not known");
                String says = (hop == 0 ? "" : "redirects to " + at + ", which ") + against.get();
                return unknown ? new Fetched.Failed(says, Optional.empty()) : new Fetched.Refused(says);
            }
            HttpResponse<byte[]> answer;
            try {
                answer = ask(at, validators);
            } catch (BoundedBody.TooLong e) {
                return new Fetched.Refused(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                return new Fetched.Failed(says(e), Optional.empty());
            }
            Optional<String> further = answer.headers().firstValue("location");
            if (answer.statusCode() / 100 != 3 || answer.statusCode() == UNCHANGED || further.isEmpty()) {
                return fetched(at, answer);
            }
            try {
                at = at.resolve(further.get().strip().replace(" ", "%20"));
            } catch (IllegalArgumentException e) {
                return new Fetched.Refused("redirects to what is no address");
            }
        }
        return new Fetched.Refused("redirects more than " + limits.redirects() + " times");
    }

    private HttpResponse<byte[]> ask(URI at, Validators validators) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(limits.whole())
                .header("User-Agent", name)
                .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
                .header("Accept-Language", "en, *;q=0.5")
                .header("Accept-Encoding", "gzip, deflate");
        validators.tag().ifPresent(tag -> request.header("If-None-Match", tag));
        validators.modified().ifPresent(day -> request.header("If-Modified-Since", day));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new BoundedBody(limits.bytes()));
        try {
            return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("takes longer than " + limits.whole().toSeconds() + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", e);
        } catch (ExecutionException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof BoundedBody.TooLong tooLong) {
                    throw tooLong;
                }
            }
            throw e.getCause() instanceof IOException problem
                    ? problem
                    : new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private Fetched fetched(URI at, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == UNCHANGED) {
            return new Fetched.Unchanged();
        }
        if (status / 100 != 2) {
            boolean lasting = status == NOT_FOUND
                    || status == GONE
                    || status == UNAUTHORIZED
                    || status == FORBIDDEN
                    || status == LEGAL;
            return lasting
                    ? new Fetched.Refused("answers with status " + status)
                    : new Fetched.Failed("answers with status " + status, wait(answer, status));
        }
        try {
            byte[] body = Unpacked.of(
                    answer.body(),
                    answer.headers().firstValue("content-encoding").orElse(""),
                    limits.bytes());
            Validators validators = new Validators(
                    answer.headers().firstValue("etag"), answer.headers().firstValue("last-modified"));
            String type = answer.headers().firstValue("content-type").orElse("");
            return new Fetched.Got(at, type, () -> new ByteArrayInputStream(body), body.length, validators);
        } catch (BoundedBody.TooLong e) {
            return new Fetched.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Fetched.Failed("sends a broken body: " + e.getMessage(), Optional.empty());
        }
    }

    // Seconds, or a moment as in mail.
    private Optional<Duration> wait(HttpResponse<byte[]> answer, int status) {
        if (status != TOO_MANY && status / 100 != 5) {
            return Optional.empty();
        }
        return answer.headers().firstValue("retry-after").flatMap(told -> {
            try {
                Duration wait = told.strip().matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(told.strip()))
                        : Duration.between(
                                clock.instant(),
                                OffsetDateTime.parse(told.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait)
                        .map(longest -> longest.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longest);
            } catch (DateTimeException | ArithmeticException e) {
                return Optional.empty();
            }
        });
    }

    private static String says(IOException e) {
        String says = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "cannot be fetched: " + says;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
