// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.story.Story;

/** The stories of all inputs one after another; what cannot be read is said on the side and the rest goes on. */
final class Batch {
    private final Intake intake;
    private final PrintWriter complaints;
    private int read;
    private int refused;

    Batch(Intake intake, PrintWriter complaints) {
        this.intake = intake;
        this.complaints = complaints;
    }

    /** The stories in order, taken one by one so that no more than needed are in memory. */
    Iterator<Story> stories(List<String> inputs) {
        Iterator<String> names = inputs.iterator();
        return new Iterator<>() {
            private Iterator<Intake.Taken> current = Collections.emptyIterator();
            private Optional<Story> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && (current.hasNext() || names.hasNext())) {
                    if (current.hasNext()) {
                        next = story(current.next());
                    } else {
                        current = intake.take(names.next()).iterator();
                    }
                }
                return next.isPresent();
            }

            @Override
            public Story next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Story story = next.orElseThrow();
                next = Optional.empty();
                return story;
            }
        };
    }

    private Optional<Story> story(Intake.Taken taken) {
        return switch (taken) {
            case Intake.Taken.One one -> {
                read++;
                yield Optional.of(one.story());
            }
            case Intake.Taken.Refused(String where, String says) -> {
                refused++;
                complaints.println(where + ": " + says);
                complaints.flush();
                yield Optional.empty();
            }
        };
    }

    /** 0 unless nothing could be read. */
    int exitCode() {
        return read == 0 && refused > 0 ? 1 : 0;
    }
}
