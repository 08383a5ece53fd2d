// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.perceptron.TagSet;
import org.dateline.language.perceptron.Tagger;
import org.dateline.language.perceptron.WordClusters;

/**
 * Makes the model of the fast reader. The same corpora give the same model, byte for byte.
 *
 * <p>Arguments: the folder of corpora, the file of word clusters, the model file to write, and how many times to learn
 * with another order of sentences (the weights are added up; 1 is quick, the bundled model has more), and the folder of text that {@link Label} labelled.
 */
public final class Train {
    private static final int FOLDS = 5;
    private static final int FOLD_EPOCHS = 3;
    private static final int TAG_EPOCHS = 4;
    private static final int PARSE_EPOCHS = 5;
    private static final int NAME_EPOCHS = 6;
    private static final int ROW_BITS = 20;
    private static final int ACTION_ROW_BITS = 22;
    // Sizes of a step of a weight, for one run: chosen on the development sets, where halving them gains nothing.
    private static final float TAG_STEP = 0.7f;
    private static final float PARSE_STEP = 1f;
    private static final float NAME_STEP = 0.5f;

    private Train() {}

    /** Writes the model. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        WordClusters clusters = new WordClusters(Corpora.clusters(Path.of(arguments[1])));
        int runs = Integer.parseInt(arguments[3]);
        Corpora silver = new Corpora(Path.of(arguments[4]));
        List<TreebankSentence> treebanks = Variants.of(corpora.treebanks(), new Random(5));
        List<TreebankSentence> text = Variants.of(silver.silver("silver-text"), new Random(7));
        TreeSet<String> tagNames = new TreeSet<>();
        TreeSet<String> relationNames = new TreeSet<>();
        treebanks.forEach(sentence -> {
            tagNames.addAll(sentence.tags());
            relationNames.addAll(sentence.relations());
        });
        List<String> tags = List.copyOf(tagNames);
        List<String> relations = List.copyOf(relationNames);
        TagSet tagSet = new TagSet(tags);
        List<Example> examples = Example.of(treebanks, tags, relations, clusters);

        TaggerTrainer taggerTrainer = new TaggerTrainer(tags.size(), ROW_BITS);
        taggerTrainer.guess(examples, FOLDS, FOLD_EPOCHS, 11);
        // A network may pair tags as no treebank does.
        text.removeIf(
                sentence -> !tagNames.containsAll(sentence.tags()) || !relationNames.containsAll(sentence.relations()));
        List<Example> labelled = Example.of(text, tags, relations, clusters);
        taggerTrainer.guessOthers(examples, labelled, FOLD_EPOCHS, 17);
        examples.addAll(labelled);
        LearningTable tagTable = taggerTrainer.train(examples, TAG_EPOCHS, 100);
        LearningTable actions = new LearningTable(3, ACTION_ROW_BITS);
        LearningTable labels = new LearningTable(relations.size(), ROW_BITS);
        for (int run = 0; run < runs; run++) {
            if (run > 0) {
                tagTable.add(taggerTrainer.train(examples, TAG_EPOCHS, 100 + run));
            }
            ParserTrainer parser =
                    new ParserTrainer(tagSet, relations.size(), relations.indexOf("root"), ACTION_ROW_BITS, ROW_BITS);
            parser.train(examples, PARSE_EPOCHS, 200 + run);
            actions.add(parser.actions);
            labels.add(parser.labels);
        }
        List<NamedSentence> named = new ArrayList<>(corpora.names());
        for (String name : List.of("silver-ewt", "silver-gum", "silver-text")) {
            silver.silver(name).forEach(sentence -> named.add(NamedSentence.of(sentence)));
        }
        EntityTrainer entities =
                new EntityTrainer(Variants.ofNames(named, new Random(3)), new Tagger(tagTable), tagSet, clusters);
        LearningTable names = entities.train(ROW_BITS, NAME_EPOCHS, 300);
        for (int run = 1; run < runs; run++) {
            names.add(entities.train(ROW_BITS, NAME_EPOCHS, 300 + run));
        }
        List<ModelFile.Rounded> tables = List.of(
                tagTable.rounded(TAG_STEP * runs),
                actions.rounded(PARSE_STEP * runs),
                labels.rounded(PARSE_STEP * runs),
                names.rounded(NAME_STEP * runs));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            ModelFile.write(tags, relations, clusters, entities.lists(), tables, out);
        }
    }
}
