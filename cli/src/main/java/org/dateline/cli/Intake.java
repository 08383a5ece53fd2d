// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.stream.Stream;
import org.dateline.story.Story;

/** Takes stories in from what the user named. */
interface Intake {

    /** The name that stands for standard input. */
    String STANDARD_INPUT = "-";

    /** All stories of one input, in its order, and a refusal for whatever in it cannot be read. */
    Stream<Taken> take(String input);

    /** A part of an input. */
    sealed interface Taken {

        /**
         * A story.
         *
         * @param line of the input where it stands, from 1; inputs that are one story have it at 1
         * @param ownLines whether each line of the input is a story of its own
         */
        record One(Story story, int line, boolean ownLines) implements Taken {}

        /**
         * What cannot be read, and why.
         *
         * @param where file, and line and column where they are known
         */
        record Refused(String where, String says) implements Taken {}
    }
}
