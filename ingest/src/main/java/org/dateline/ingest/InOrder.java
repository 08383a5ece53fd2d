// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things by several threads, and hands the results on in the order of the things, so that what
 * comes out does not depend on the number of threads. Given things and closed by one thread, which also gets the results.
 */
public final class InOrder<T, R> implements Consumer<T>, AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;

    private final int most;
    private final Function<T, R> work;
    private final Consumer<R> next;
    private final Optional<ExecutorService> workers;
    private final ArrayDeque<Future<R>> waiting = new ArrayDeque<>();

    /**
     * @param threads how many work at once; with one, no thread is made
     */
    public InOrder(int threads, Function<T, R> work, Consumer<R> next) {
        this.most = threads * WAITING_PER_THREAD;
        this.work = work;
        this.next = next;
        this.workers = threads > 1 ? Optional.of(Executors.newFixedThreadPool(threads)) : Optional.empty();
    }

    /** Takes one more thing; waits while too many are under way, so that memory stays bounded. */
    @Override
    public void accept(T thing) {
        if (workers.isEmpty()) {
            next.accept(work.apply(thing));
            return;
        }
        waiting.add(workers.get().submit(() -> work.apply(thing)));
        while (waiting.size() > most || (!waiting.isEmpty() && waiting.element().isDone())) {
            next.accept(result(waiting.remove()));
        }
    }

    /** Hands on what is still under way. */
    @Override
    public void close() {
        try {
            while (!waiting.isEmpty()) {
                next.accept(result(waiting.remove()));
            }
        } finally {
            workers.ifPresent(ExecutorService::shutdownNow);
        }
    }

    private R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
