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
import java.util.List;
import java.util.Locale;
import org.dateline.language.Grammarian;
import org.dateline.language.perceptron.DependencyParser;
import org.dateline.language.perceptron.EntityTagger;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.perceptron.PerceptronGrammarian;
import org.dateline.language.perceptron.PerceptronModel;
import org.dateline.language.perceptron.TagSet;
import org.dateline.language.perceptron.Tagger;

/**
 * Prints how good and how fast a model of the fast reader is, on test sets it was not trained on.
 *
 * <p>Arguments: the folder of corpora and the model file.
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
        PerceptronModel model;
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            model = ModelFile.read(in);
        }
        out.printf(Locale.ROOT, "loaded in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        TagSet tagSet = new TagSet(model.tags());
        Tagger tagger = new Tagger(model.tagWeights());
        int root = model.relations().indexOf("root");
        DependencyParser parser = new DependencyParser(model.actionWeights(), model.labelWeights(), tagSet, root);
        for (String name : TREEBANKS) {
            List<TreebankSentence> gold = corpora.treebank(name);
            List<Example> examples = Example.of(gold, model.tags(), model.relations(), model.clusters());
            out.println(name + "  " + ParseScore.of(examples, gold, tagger, parser, tagSet, model.relations()));
            out.println(name + "  raw text: " + RawScore.of(gold) + "  lemmas " + LemmaScore.of(gold));
        }
        EntityTagger entities = new EntityTagger(model.entityWeights(), tagSet, model.names());
        out.println("ner/uner-ewt test  " + NameScore.of(corpora.namesOfWebTest(), tagger, entities, model.clusters()));
        out.println("ner/crossner-politics test  "
                + NameScore.of(corpora.namesOfPoliticsTest(), tagger, entities, model.clusters()));
        out.println(speed(model, corpora.treebank(TREEBANKS.getFirst())));
    }

    /** Tags, trees and names of all sentences, on one thread, after warming up. */
    private static String speed(PerceptronModel model, List<TreebankSentence> sentences) {
        Grammarian grammarian = new PerceptronGrammarian(model);
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
