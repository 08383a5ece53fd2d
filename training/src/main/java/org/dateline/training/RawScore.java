// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.TextParser;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/**
 * How well what a reader makes of plain text agrees with a treebank, counted as the CoNLL 2018 shared task does: a word is
 * found when its letters are the treebank's; tags and heads are right or wrong for found words alone, a head being right when it
 * too is found; all are F1, subtypes of relations left out. Trees are counted with punctuation, as there, and without.
 */
final class RawScore {
    private final Count sentences = new Count();
    private final Count tokens = new Count();
    private final Count penn = new Count();
    private final Trees all = new Trees(new Count(), new Count());
    private final Trees words = new Trees(new Count(), new Count());

    private RawScore() {}

    /** The score of a reader, paragraph by paragraph. */
    static RawScore of(List<TreebankSentence> treebank, TextParser reader) {
        RawScore score = new RawScore();
        for (RawParagraph paragraph : RawParagraph.of(treebank)) {
            score.add(paragraph, reader.parse(Story.of("paragraph", paragraph.text())));
        }
        return score;
    }

    private void add(RawParagraph gold, ParsedStory parsed) {
        Map<Span, Integer> places = new HashMap<>();
        int marks = 0;
        for (int i = 0; i < gold.words().size(); i++) {
            int place = i;
            gold.words().get(i).span().ifPresent(span -> places.put(span, place));
            marks += gold.words().get(i).isPunctuation() ? 1 : 0;
        }
        tokens.gold += gold.words().size();
        penn.gold += gold.words().size();
        all.gold(gold.words().size());
        words.gold(gold.words().size() - marks);
        sentences.gold += gold.sentences().size();
        for (Sentence sentence : parsed.sentences()) {
            sentences.found(gold.sentences().contains(sentence.span()));
            sentence.tokens().forEach(token -> add(gold, token, sentence, places));
        }
    }

    private void add(RawParagraph gold, Token token, Sentence sentence, Map<Span, Integer> places) {
        Optional<RawWord> word = Optional.ofNullable(places.get(token.span())).map(gold.words()::get);
        Optional<RawWord> sameHead = word.filter(same -> isHead(same, token, sentence, places));
        Optional<RawWord> sameRelation =
                sameHead.filter(same -> same.relation().equals(ParseScore.base(token.relation())));
        tokens.found(word.isPresent());
        penn.found(word.filter(same -> same.tag().endsWith("|" + token.xpos())).isPresent());
        all.found(sameHead.isPresent(), sameRelation.isPresent());
        if (token.upos() != Upos.PUNCT) {
            words.found(
                    sameHead.filter(same -> !same.isPunctuation()).isPresent(),
                    sameRelation.filter(same -> !same.isPunctuation()).isPresent());
        }
    }

    private static boolean isHead(RawWord gold, Token token, Sentence sentence, Map<Span, Integer> places) {
        return sentence.head(token)
                .map(head -> places.getOrDefault(head.span(), Integer.MIN_VALUE) == gold.head())
                .orElse(gold.head() == Token.ROOT);
    }

    @Override
    public String toString() {
        return "UAS " + words.heads + "  LAS " + words.labelled + "  XPOS " + penn + "  (with punctuation UAS "
                + all.heads + "  LAS " + all.labelled + ")  tokens " + tokens + "  sentences " + sentences;
    }

    private record Trees(Count heads, Count labelled) {
        void gold(int words) {
            heads.gold += words;
            labelled.gold += words;
        }

        void found(boolean isHead, boolean isLabelled) {
            heads.found(isHead);
            labelled.found(isLabelled);
        }
    }

    private static final class Count {
        private int gold;
        private int found;
        private int right;

        void found(boolean isRight) {
            found++;
            right += isRight ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f", 2.0 * right / (gold + found));
        }
    }
}
