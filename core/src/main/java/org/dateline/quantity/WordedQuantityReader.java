// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Reads numbers by wording, their units by grammar; leaves out dates, ages, times, money and measures. */
final class WordedQuantityReader implements QuantityReader {
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20[0-4]\\d");
    // How far behind a number its noun is looked for where the grammar names none.
    private static final int TOKENS_TO_UNIT = 4;

    private final Lexicon words;
    private final NumberReader numbers;

    WordedQuantityReader(QuantityWords words) {
        this.words = new Lexicon(words.words());
        this.numbers = new NumberReader(this.words);
    }

    @Override
    public List<Quantity> read(ParsedStory story) {
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            int at = 0;
            while (at < sentence.tokens().size()) {
                Optional<NumberReader.Numeral> numeral = numbers.startingAt(sentence, at);
                if (numeral.isPresent() && isCount(story, sentence, numeral.get())) {
                    NumberReader.Numeral whole = joined(sentence, numeral.get());
                    if (!isMeasure(sentence, whole.end())) {
                        quantities.add(quantity(sentence, whole));
                    }
                    at = whole.end();
                } else {
                    at = numeral.map(NumberReader.Numeral::end).orElse(at + 1);
                }
            }
        }
        return List.copyOf(quantities);
    }

    // "between 10 and 15", "10 to 15"
    private NumberReader.Numeral joined(Sentence sentence, NumberReader.Numeral first) {
        if (first.end() + 1 >= sentence.tokens().size() || first.amount().low().isEmpty()) {
            return first;
        }
        boolean between = first.first() > 0 && sentence.token(first.first() - 1).isLemma("between");
        Token link = sentence.token(first.end());
        boolean rising = first.first() > 0 && sentence.token(first.first() - 1).isLemma("from");
        boolean linked = !rising && (link.isLemma("to", "-", "–") || (between && link.isLemma("and")));
        Optional<NumberReader.Numeral> second =
                linked ? numbers.startingAt(sentence, first.end() + 1) : Optional.empty();
        if (second.isEmpty() || second.get().amount().high().isEmpty()) {
            return first;
        }
        int low = first.amount().low().getAsInt();
        int high = second.get().amount().high().getAsInt();
        return low < high
                ? new NumberReader.Numeral(first.first(), second.get().end(), Amount.between(low, high))
                : first;
    }

    private Quantity quantity(Sentence sentence, NumberReader.Numeral numeral) {
        // "handed over 12 prisoners" are no more than 12.
        boolean particle =
                numeral.first() > 0 && sentence.token(numeral.first() - 1).isRelation("compound:prt");
        Optional<Lexicon.Entry> before =
                particle ? Optional.empty() : words.endingBefore("bound", sentence, numeral.first());
        Optional<Lexicon.Entry> after = numeral.end() < sentence.tokens().size()
                ? words.startingAt("after", sentence, numeral.end())
                : Optional.empty();
        Amount amount = after.map(bound -> bounded(numeral.amount(), bound.value()))
                .orElseGet(() -> before.map(bound -> bounded(numeral.amount(), bound.value()))
                        .orElse(numeral.amount()));
        int first = numeral.first() - before.map(Lexicon.Entry::tokens).orElse(0);
        int end = numeral.end() + after.map(Lexicon.Entry::tokens).orElse(0);
        Span span = sentence.token(first).span().hull(sentence.token(end - 1).span());
        Token head = head(sentence, numeral);
        Optional<Token> unit = unit(sentence, head, end);
        return new Quantity(
                amount,
                span,
                unit.map(Token::index),
                unit.map(noun -> units(sentence, noun, span)),
                sentence.index(),
                head.index(),
                before.isPresent() || after.isPresent() ? "number-with-bound" : "number");
    }

    private static Amount bounded(Amount amount, String bound) {
        OptionalInt low = amount.low();
        OptionalInt high = amount.high();
        return switch (bound) {
            case "ATLEAST" -> new Amount(low, OptionalInt.empty(), false);
            case "ATMOST" -> new Amount(OptionalInt.empty(), high.isPresent() ? high : low, false);
            case "ABOUT" -> new Amount(low, high, high.isPresent());
            default -> amount;
        };
    }

    private boolean isCount(ParsedStory story, Sentence sentence, NumberReader.Numeral numeral) {
        Token first = sentence.token(numeral.first());
        String text = story.text();
        int start = first.span().start();
        int end = sentence.token(numeral.end() - 1).span().end();
        boolean glued = (start > 0 && "$€£#:.-/".indexOf(text.charAt(start - 1)) >= 0 && !isDash(text, start - 1))
                || (end + 1 < text.length()
                        && "-:/%".indexOf(text.charAt(end)) >= 0
                        && Character.isLetterOrDigit(text.charAt(end + 1)))
                || (end < text.length() && text.charAt(end) == '%');
        if (glued || isNamed(sentence, numeral.first()) || isMeasure(sentence, numeral.end())) {
            return false;
        }
        boolean digits = Character.isDigit(first.form().charAt(0));
        boolean year = YEAR.matcher(first.form()).matches() && numeral.end() == numeral.first() + 1;
        boolean countsThings = unit(sentence, head(sentence, numeral), numeral.end())
                .map(noun -> noun.xpos().endsWith("S") || noun.isLemma("people"))
                .orElse(false);
        return !year || (digits && countsThings && first.isRelation("nummod"));
    }

    // "attack-12 men died": a dash between words is punctuation when a space or word stands before it.
    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isNamed(Sentence sentence, int first) {
        if (first == 0) {
            return false;
        }
        Token before = sentence.token(first - 1);
        String word = before.form().replaceAll("\\.$", "");
        boolean digits = Character.isDigit(sentence.token(first).form().charAt(0));
        boolean money = "$€£".contains(before.form()) || before.form().endsWith("$");
        return money || (digits && words.value("before", word).isPresent());
    }

    private boolean isMeasure(Sentence sentence, int end) {
        if (end >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.token(end);
        Token second = next.form().equals("-") && end + 1 < sentence.tokens().size() ? sentence.token(end + 1) : next;
        String month = second.form().replaceAll("\\.$", "");
        boolean date =
                second.upos() == Upos.PROPN && words.value("before", month).isPresent();
        return date
                || words.holds("measure", second)
                || words.startingAt("measure", sentence, second.index()).isPresent()
                || words.value("measure", second.form().replaceAll("s$", "")).isPresent();
    }

    private static Token head(Sentence sentence, NumberReader.Numeral numeral) {
        Token best = sentence.token(numeral.first());
        int depth = Integer.MAX_VALUE;
        for (int i = numeral.first(); i < numeral.end(); i++) {
            int above = sentence.ancestors(sentence.token(i)).size();
            if (above < depth) {
                best = sentence.token(i);
                depth = above;
            }
        }
        return best;
    }

    // "12 men"; "dozens of men"; without grammar the next noun.
    private static Optional<Token> unit(Sentence sentence, Token head, int end) {
        Optional<Token> above = sentence.head(head);
        if (head.isRelation("nummod", "amod", "det", "advmod", "compound")
                && above.isPresent()
                && above.get().index() >= end
                && (above.get().upos().isNominal()
                        || above.get().upos() == Upos.ADJ
                        || above.get().xpos().startsWith("NN"))) {
            return above;
        }
        Optional<Token> of = sentence.children(head, "nmod").stream()
                .filter(noun -> noun.index() > head.index() && noun.upos().isNominal() && sentence.has(noun, "case"))
                .findFirst();
        if (of.isPresent()) {
            return of.filter(noun -> noun.upos() != Upos.PRON
                    && sentence.child(noun, "case")
                            .map(word -> word.isLemma("of"))
                            .orElse(false));
        }
        return head.isRelation("nummod", "dep", "amod") ? nextNoun(sentence, end) : Optional.empty();
    }

    private static Optional<Token> nextNoun(Sentence sentence, int end) {
        for (int i = end; i < Math.min(end + TOKENS_TO_UNIT, sentence.tokens().size()); i++) {
            Token token = sentence.token(i);
            boolean last = i + 1 == sentence.tokens().size()
                    || !sentence.token(i + 1).upos().isNominal();
            if (token.upos() == Upos.NOUN && last) {
                return Optional.of(token);
            }
            if (token.upos() != Upos.ADJ && !token.upos().isNominal()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // The noun with what belongs to it, the number taken off its front.
    private static Span units(Sentence sentence, Token noun, Span number) {
        Span core = new NounPhrase(sentence, noun).core();
        if (!core.overlaps(number)) {
            return core;
        }
        return sentence.tokensIn(core).stream()
                .map(Token::span)
                .filter(span -> span.start() >= number.end())
                .reduce(Span::hull)
                .orElse(noun.span());
    }
}
