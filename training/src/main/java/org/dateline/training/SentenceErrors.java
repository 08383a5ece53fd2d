// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.language.surface.SentenceSplitter;
import org.dateline.language.surface.Tokenizer;
import org.dateline.text.Span;

/**
 * Prints where sentences are cut otherwise than in the test treebanks, genre by genre: sentences F1, and of the ends a treebank has and
 * the splitter has not how many have no mark (a table's cell, a line of a mail's head, a greeting), and how many are false.
 *
 * <p>Argument: the folder of corpora.
 */
public final class SentenceErrors {
    private int gold;
    private int found;
    private int right;
    private int missedMarked;
    private int missedBare;
    private int falseEnds;

    private SentenceErrors() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        out.println("| genre | sentences | F1 | ends missed, without a mark | ends missed, with a mark | false ends |");
        out.println("|---|---|---|---|---|---|");
        for (String name : List.of("ud-ewt/en_ewt-ud-test", "ud-gum-open/en_gum-ud-test")) {
            Map<String, List<TreebankSentence>> genres = new TreeMap<>();
            for (TreebankSentence sentence : corpora.treebank(name)) {
                genres.computeIfAbsent(genre(sentence.document()), none -> new ArrayList<>())
                        .add(sentence);
            }
            genres.forEach((genre, sentences) -> out.println(of(sentences).row(genre)));
        }
    }

    // "# newdoc id = newsgroup-groups.google.com_..." and "# newdoc id = GUM_news_..."
    private static String genre(String document) {
        String id = document.substring(document.indexOf('=') + 1).strip();
        return id.startsWith("GUM_") ? "GUM " + id.split("_")[1] : "EWT " + id.split("-")[0];
    }

    private static SentenceErrors of(List<TreebankSentence> sentences) {
        SentenceErrors errors = new SentenceErrors();
        Tokenizer tokenizer = new Tokenizer();
        SentenceSplitter splitter = new SentenceSplitter();
        for (RawParagraph paragraph : RawParagraph.of(sentences)) {
            String text = paragraph.text();
            List<Span> tokens = tokenizer.tokens(text, new Span(0, text.length()));
            List<Span> spans = splitter.sentences(text, tokens).stream()
                    .map(each -> each.getFirst().hull(each.getLast()))
                    .toList();
            errors.add(paragraph, spans);
        }
        return errors;
    }

    private void add(RawParagraph paragraph, List<Span> spans) {
        Set<Integer> ends = new HashSet<>();
        spans.forEach(span -> ends.add(span.end()));
        gold += paragraph.sentences().size();
        found += spans.size();
        for (Span sentence : paragraph.sentences()) {
            right += spans.contains(sentence) ? 1 : 0;
            if (!ends.remove(sentence.end())) {
                boolean marked = ".!?…\"”’')]".indexOf(paragraph.text().charAt(sentence.end() - 1)) >= 0;
                missedMarked += marked ? 1 : 0;
                missedBare += marked ? 0 : 1;
            }
        }
        falseEnds += ends.size();
    }

    private String row(String genre) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %d | %d | %d |",
                genre,
                gold,
                2.0 * right / (gold + found),
                missedBare,
                missedMarked,
                falseEnds);
    }
}
