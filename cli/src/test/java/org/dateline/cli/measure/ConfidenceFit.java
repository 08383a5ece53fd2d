// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventEvidence;
import org.dateline.evaluation.GoldFolder;
import org.dateline.evaluation.Judgement;
import org.dateline.evaluation.Reliability;
import org.dateline.evaluation.Scorer;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.wire.CodedStoryWriter;
import org.dateline.wire.WrittenStory;

/**
 * Fits how likely events are right, on gold stories, and prints the lines of {@code confidence/events.tsv}; before them, as
 * comments, how well the fit does on stories it has not seen, each story left out in turn. Argument: the folder of gold stories.
 */
final class ConfidenceFit {
    private static final int FEWEST = 8; // of a piece of evidence that holds less often nothing can be learnt
    // The stories were looked at while rules were written, so others are read worse;
    // how much is not known. Three points of precision are taken off, a guess.
    private static final double LOOKED_AT = 0.2; // log-odds
    private static final List<Double> RIDGES = List.of(2.0, 4.0, 8.0, 16.0, 32.0, 64.0);

    private ConfidenceFit() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<LogisticFit.Sample> samples = samples(new GoldFolder(Path.of(arguments[0])));
        Set<String> pieces = common(samples);
        double ridge = RIDGES.getFirst();
        double least = Double.MAX_VALUE;
        for (double tried : RIDGES) {
            double loss = logLoss(leftOut(samples, pieces, tried));
            out.printf("# ridge %.0f: log loss %.4f on stories left out%n", tried, loss);
            if (loss < least) {
                least = loss;
                ridge = tried;
            }
        }
        out.printf("# without evidence: %.4f%n", logLoss(leftOut(samples, Set.of(), ridge)));
        comment(new Reliability(leftOut(samples, pieces, ridge)).text(), out);
        Map<String, Double> weights = LogisticFit.weights(samples, pieces, ridge);
        weights.merge(LogisticFit.BASE, -LOOKED_AT, Double::sum);
        weights.forEach((piece, weight) -> out.printf("%s\t%.2f%n", piece, weight));
    }

    private static void comment(String text, PrintStream out) {
        UnaryOperator<String> comment = line -> "# " + line;
        text.lines().map(comment).forEach(out::println);
    }

    private static List<LogisticFit.Sample> samples(GoldFolder gold) throws IOException {
        StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());
        List<LogisticFit.Sample> samples = new ArrayList<>();
        List<String> names = gold.names();
        for (int group = 0; group < names.size(); group++) {
            WrittenStory wanted = gold.story(names.get(group)).orElseThrow();
            CodedStory coded = pipeline.read(story(wanted.story()));
            ParsedStory parsed = pipeline.stages().parser().parse(coded.story());
            List<Boolean> right = Scorer.right(wanted, CodedStoryWriter.form(coded));
            for (int i = 0; i < right.size(); i++) {
                samples.add(new LogisticFit.Sample(
                        group, EventEvidence.of(coded.events().get(i), parsed).pieces(), right.get(i)));
            }
        }
        return samples;
    }

    private static Story story(WrittenStory.Head head) {
        Story story = Story.of(head.id(), head.text());
        Story titled = head.headline().map(story::headline).orElse(story);
        return head.published()
                .map(day -> new Published(day, PublishedFrom.GIVEN))
                .map(given -> titled.published(given.day(), given.from()))
                .orElse(titled);
    }

    private static Set<String> common(List<LogisticFit.Sample> samples) {
        Map<String, Integer> counts = new HashMap<>();
        samples.forEach(sample -> sample.pieces().forEach(piece -> counts.merge(piece, 1, Integer::sum)));
        Set<String> common = new TreeSet<>(counts.keySet());
        counts.forEach((piece, count) -> {
            if (Math.min(count, samples.size() - count) < FEWEST) {
                common.remove(piece);
            }
        });
        return common;
    }

    private static List<Judgement> leftOut(List<LogisticFit.Sample> samples, Set<String> pieces, double ridge) {
        List<Judgement> judgements = new ArrayList<>();
        int groups = samples.getLast().group() + 1;
        for (int group = 0; group < groups; group++) {
            int out = group;
            Map<String, Double> weights = LogisticFit.weights(
                    samples.stream().filter(sample -> sample.group() != out).toList(), pieces, ridge);
            samples.stream()
                    .filter(sample -> sample.group() == out)
                    .map(sample -> new Judgement(LogisticFit.probability(weights, sample.pieces()), sample.right()))
                    .forEach(judgements::add);
        }
        return judgements;
    }

    private static double logLoss(List<Judgement> judgements) {
        return judgements.stream()
                .mapToDouble(
                        judgement -> -Math.log(judgement.right() ? judgement.confidence() : 1 - judgement.confidence()))
                .average()
                .orElse(0);
    }
}
