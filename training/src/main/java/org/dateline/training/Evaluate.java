// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Grammarian;
import org.dateline.language.Readers;
import org.dateline.language.neural.NeuralGrammarian;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.perceptron.PerceptronGrammarian;

/**
 * Prints how good and how fast readers are, on test sets they were not trained on.
 *
 * <p>Arguments: the folder of corpora, then readers: {@code accurate} or {@code fast} as bundled, or a model file of the fast
 * one.
 */
public final class Evaluate {
    private static final List<String> TREEBANKS =
            List.of("ud-pud/en_pud-ud-test", "ud-ewt/en_ewt-ud-test", "ud-gum-open/en_gum-ud-test");
    private static final int WARM_UPS = 4;

    private Evaluate() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        for (String name : TREEBANKS) {
            List<TreebankSentence> gold = corpora.treebank(name);
            out.println("both readers  " + name + "  lemmas " + LemmaScore.of(gold));
        }
        for (String reader : Arrays.asList(arguments).subList(1, arguments.length)) {
            Grammarian grammarian = grammarian(reader);
            for (String name : TREEBANKS) {
                List<TreebankSentence> gold = corpora.treebank(name);
                out.println(reader + "  " + name + "  gold tokens: " + ParseScore.of(gold, grammarian));
                out.println(reader + "  " + name + "  plain text: " + RawScore.of(gold, Readers.of(grammarian)));
            }
            out.println(reader + "  ner/uner-ewt test  " + NameScore.of(corpora.namesOfWebTest(), grammarian));
            out.println(reader + "  ner/crossner-politics test  "
                    + NameScore.of(corpora.namesOfPoliticsTest(), grammarian));
            out.println(reader + "  " + speed(grammarian, corpora.treebank(TREEBANKS.getFirst())));
        }
    }

    private static Grammarian grammarian(String reader) throws IOException {
        return switch (reader) {
            case "accurate" -> NeuralGrammarian.bundled();
            case "fast" -> PerceptronGrammarian.bundled();
            default -> {
                try (InputStream in = Files.newInputStream(Path.of(reader))) {
                    yield new PerceptronGrammarian(ModelFile.read(in));
                }
            }
        };
    }

    /** Tags, trees and names of all sentences, on one thread, after warming up. */
    private static String speed(Grammarian grammarian, List<TreebankSentence> sentences) {
        List<List<String>> forms =
                sentences.stream().map(TreebankSentence::forms).toList();
        int words = forms.stream().mapToInt(List::size).sum();
        for (int i = 0; i < WARM_UPS; i++) {
            grammarian.read(forms);
        }
        // Processor time, not the clock's: other work on the machine does not count.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        grammarian.read(forms);
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%.0f words a second and core", words / seconds);
    }
}
