// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.language.perceptron.PerceptronGrammarian;
import org.dateline.syntax.TextParser;

/** The text parsers this module offers. */
public final class Readers {
    private Readers() {}

    /**
     * The fast reader for English: averaged perceptrons in plain Java. Loading its model takes a fraction of a second and
     * is done anew at each call, so keep what it returns; any number of threads may share it.
     */
    public static TextParser fast() {
        return of(PerceptronGrammarian.bundled());
    }

    /** A reader with any model of grammar. */
    public static TextParser of(Grammarian grammarian) {
        return new StoryReader(grammarian);
    }
}
