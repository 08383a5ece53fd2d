// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things by several threads, and hands the results on in the order of the things. */
final class InOrder {
    private static final int WAITING_PER_THREAD = 4;

    private InOrder() {}

    /**
     * @param things taken one by one, so that no more than a few wait in memory
     * @param threads how many work at once; one means none but the caller's
     */
    static <T, R> void each(Iterator<T> things, int threads, Function<T, R> work, Consumer<R> next) {
        if (threads <= 1) {
            things.forEachRemaining(thing -> next.accept(work.apply(thing)));
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            ArrayDeque<Future<R>> waiting = new ArrayDeque<>();
            while (things.hasNext()) {
                T thing = things.next();
                waiting.add(workers.submit(() -> work.apply(thing)));
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    next.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                next.accept(result(waiting.remove()));
            }
        }
    }

    private static <R> R result(Future<R> future) {
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
