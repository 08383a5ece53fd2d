// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.language.neural.NeuralGrammarian;
import org.dateline.language.perceptron.PerceptronGrammarian;
import org.dateline.syntax.TextParser;

/** The text parsers this module offers. Any number of threads may share each. */
public final class Readers {
    private Readers() {}

    /**
     * The accurate reader for English: a small transformer, run by ONNX Runtime. Its model is loaded at the first call, takes
     * 100 MB of memory, and is the same for all calls.
     */
    public static TextParser accurate() {
        return Accurate.READER;
    }

    /**
     * The fast reader for English: averaged perceptrons in plain Java. Loading its model takes a fraction of a second and
     * is done anew at each call, so keep what it returns.
     */
    public static TextParser fast() {
        return of(PerceptronGrammarian.bundled());
    }

    /** A reader with any model of grammar. */
    public static TextParser of(Grammarian grammarian) {
        return new StoryReader(grammarian);
    }

    /** Loaded when first looked at. */
    private static final class Accurate {
        private static final TextParser READER = of(NeuralGrammarian.bundled());
    }
}
