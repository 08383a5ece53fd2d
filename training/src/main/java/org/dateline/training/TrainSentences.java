// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.surface.BoundaryFeatures;
import org.dateline.language.surface.BoundaryJudge;
import org.dateline.language.surface.SentenceSplitter;
import org.dateline.language.surface.Tokenizer;
import org.dateline.text.Span;

/**
 * Makes the weights by which sentences are told apart. The same corpora give the same weights, byte for byte.
 *
 * <p>Arguments: the folder of corpora and the file to write.
 */
public final class TrainSentences {
    private static final int ROW_BITS = 17;
    private static final int EPOCHS = 10;
    private static final float STEP = 0.1f;
    private static final int SEED = 41;
    private static final int CAPITALS_PER_CENT = 5;
    private static final int HEADLINES_PER_CENT = 15;
    private static final int LONGEST_HEADLINE = 20;

    private TrainSentences() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Prepared(BoundaryFeatures features, boolean[] open, boolean[] ends) {}

    /** Writes the weights. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        Random random = new Random(SEED);
        List<Prepared> paragraphs = new ArrayList<>();
        LearningTable table = new LearningTable(2, ROW_BITS);
        SentenceSplitter rules = new SentenceSplitter(new BoundaryJudge(table, 0));
        Tokenizer tokenizer = new Tokenizer();
        for (RawParagraph paragraph : RawParagraph.of(corpora.treebanks())) {
            paragraphs.add(prepared(paragraph.text(), paragraph.sentences(), rules, tokenizer));
            if (random.nextInt(100) < CAPITALS_PER_CENT) {
                String capitals = paragraph.text().toUpperCase(Locale.ROOT);
                if (capitals.length() == paragraph.text().length()) {
                    paragraphs.add(prepared(capitals, paragraph.sentences(), rules, tokenizer));
                }
            }
        }
        for (TreebankSentence sentence : corpora.treebanks()) {
            if (random.nextInt(100) < HEADLINES_PER_CENT && sentence.size() <= LONGEST_HEADLINE) {
                String headline = headline(sentence.text());
                paragraphs.add(prepared(headline, Set.of(new Span(0, headline.length())), rules, tokenizer));
            }
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(paragraphs, random);
            paragraphs.forEach(paragraph -> learn(paragraph, table));
        }
        table.settle();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            ModelFile.writeTable(table.rounded(STEP), out);
        }
    }

    /** A sentence as a newsroom writes it over a story. */
    private static String headline(String sentence) {
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return Arrays.stream(bare.split(" ")).map(Variants::title).collect(Collectors.joining(" "));
    }

    private static Prepared prepared(String text, Set<Span> sentences, SentenceSplitter rules, Tokenizer tokenizer) {
        List<Span> tokens = tokenizer.tokens(text, new Span(0, text.length()));
        Set<Integer> lasts = new HashSet<>();
        sentences.forEach(sentence -> lasts.add(sentence.end()));
        BoundaryFeatures features = new BoundaryFeatures(text, tokens, rules.ruled(text, tokens));
        boolean[] open = new boolean[tokens.size()];
        boolean[] ends = new boolean[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            open[at] = features.isOpen(at);
            ends[at] = lasts.contains(tokens.get(at).end());
        }
        return new Prepared(features, open, ends);
    }

    private static void learn(Prepared paragraph, LearningTable table) {
        FeatureList features = new FeatureList();
        float[] scores = new float[2];
        int start = 0;
        for (int at = 0; at < paragraph.open().length; at++) {
            if (paragraph.open()[at]) {
                paragraph.features().extract(at, start, features);
                table.score(features, scores);
                int gold = paragraph.ends()[at] ? BoundaryJudge.END : BoundaryJudge.INSIDE;
                int guess = scores[BoundaryJudge.END] > scores[BoundaryJudge.INSIDE]
                        ? BoundaryJudge.END
                        : BoundaryJudge.INSIDE;
                table.decide();
                if (guess != gold) {
                    table.correct(features, gold, guess);
                }
            }
            // The sentence begins where the treebank says.
            start = paragraph.ends()[at] ? at + 1 : start;
        }
    }
}
