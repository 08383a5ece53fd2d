// SPDX-License-Identifier: Apache-2.0
package org.dateline.benchmark;

import java.util.function.Consumer;
import org.dateline.language.Grammarian;
import org.dateline.language.Readers;
import org.dateline.language.neural.NeuralGrammarian;
import org.dateline.language.perceptron.PerceptronGrammarian;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;

/** What is compared. */
enum Contender {
    ACCURATE("Dateline, accurate"),
    FAST("Dateline, fast"),
    CORENLP("CoreNLP 4.5.10, depparse");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Reads plain text: sentences, words, tags and trees; of ours base forms and names too. */
    Consumer<String> reader() {
        return switch (this) {
            case ACCURATE -> reader(Readers.accurate());
            case FAST -> reader(Readers.fast());
            case CORENLP -> CoreNlp.reader();
        };
    }

    /** Reads the words it is given. */
    Grammarian grammarian() {
        return switch (this) {
            case ACCURATE -> NeuralGrammarian.bundled();
            case FAST -> PerceptronGrammarian.bundled();
            case CORENLP -> CoreNlp.grammarian();
        };
    }

    private static Consumer<String> reader(TextParser parser) {
        return text -> parser.parse(Story.of("text", text));
    }
}
