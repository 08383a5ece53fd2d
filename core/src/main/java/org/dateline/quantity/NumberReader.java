// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads numbers in digits and words: "2,500", "2 500", "2.5 million", "twenty-five", "three dozen", "scores". */
final class NumberReader {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}|\\d{1,3}(?:[,\\u00a0]\\d{3}){1,2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}\\.\\d{1,3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");
    private static final Pattern LEADING = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final int GROUPS = 2;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})[-–](\\d{1,7})");

    /**
     * A number in a sentence.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param amount how many
     */
    record Numeral(int first, int end, Amount amount) {}

    private final Lexicon words;

    NumberReader(Lexicon words) {
        this.words = words;
    }

    /** The number that begins with a token. */
    Optional<Numeral> startingAt(Sentence sentence, int first) {
        Optional<Lexicon.Entry> vague = words.startingAt("atleast", sentence, first);
        if (vague.isPresent()) {
            return Optional.of(new Numeral(
                    first,
                    first + vague.get().tokens(),
                    Amount.atLeast(vague.get().number())));
        }
        String form = sentence.token(first).form();
        if (Character.isDigit(form.charAt(0))) {
            Matcher range = RANGE.matcher(form);
            if (range.matches()) {
                return range(first, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
            }
        }
        return value(sentence, first);
    }

    private static Optional<Numeral> range(int first, int low, int high) {
        return low < high ? Optional.of(new Numeral(first, first + 1, Amount.between(low, high))) : Optional.empty();
    }

    private Optional<Numeral> value(Sentence sentence, int first) {
        String form = sentence.token(first).form();
        int end = first + 1;
        double value;
        boolean digits = Character.isDigit(form.charAt(0));
        if (digits && DIGITS.matcher(form).matches()) {
            end = first + 1 + groups(sentence, first);
            value = Double.parseDouble(digits(sentence, first, end));
        } else if (digits && DECIMAL.matcher(form).matches()) {
            value = Double.parseDouble(form);
        } else if (digits && DECIMAL_COMMA.matcher(form).matches() && isMultiplied(sentence, end)) {
            value = Double.parseDouble(form.replace(',', '.'));
        } else {
            Optional<Lexicon.Entry> spelled = spelled(sentence, first);
            if (spelled.isEmpty()) {
                return Optional.empty();
            }
            value = spelled.get().number();
            end = first + spelled.get().tokens();
        }
        return multiplied(sentence, first, end, value);
    }

    // "100 000", "2 500 000": groups of three, each a token of its own; "May 12 300" are two numbers.
    private int groups(Sentence sentence, int first) {
        boolean dated = first > 0
                && words.value("before", sentence.token(first - 1).form().replaceAll("\\.$", ""))
                        .isPresent();
        if (dated || !LEADING.matcher(sentence.token(first).form()).matches()) {
            return 0;
        }
        int groups = 0;
        while (groups < GROUPS && isGroup(sentence, first + groups)) {
            groups++;
        }
        return groups;
    }

    private static boolean isGroup(Sentence sentence, int before) {
        if (before + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.token(before + 1);
        return GROUP.matcher(next.form()).matches()
                && next.span().start() == sentence.token(before).span().end() + 1;
    }

    private static String digits(Sentence sentence, int first, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < end; i++) {
            digits.append(sentence.token(i).form().replaceAll("\\D", ""));
        }
        return digits.toString();
    }

    private boolean isMultiplied(Sentence sentence, int end) {
        return multiplier(sentence, behindDash(sentence, end)).isPresent();
    }

    // "2.5-million"
    private static int behindDash(Sentence sentence, int at) {
        return at < sentence.tokens().size() && sentence.token(at).form().equals("-") ? at + 1 : at;
    }

    // "two hundred and fifty", "2.5 million"
    private Optional<Numeral> multiplied(Sentence sentence, int first, int start, double value) {
        boolean dashed = Character.isDigit(sentence.token(first).form().charAt(0)) && isMultiplied(sentence, start);
        int end = dashed ? behindDash(sentence, start) : start;
        double total = value;
        Optional<Lexicon.Entry> multiplier = multiplier(sentence, end);
        while (multiplier.isPresent()) {
            total *= multiplier.get().number();
            end++;
            int rest = end < sentence.tokens().size() && sentence.token(end).isLemma("and") ? end + 1 : end;
            Optional<Lexicon.Entry> more = rest < sentence.tokens().size() ? spelled(sentence, rest) : Optional.empty();
            if (more.isPresent() && more.get().number() < multiplier.get().number()) {
                total += more.get().number();
                end = rest + more.get().tokens();
            }
            multiplier = multiplier(sentence, end);
        }
        boolean whole = total == Math.rint(total) && total <= Integer.MAX_VALUE;
        return whole ? Optional.of(new Numeral(first, end, Amount.exactly((int) total))) : Optional.empty();
    }

    private Optional<Lexicon.Entry> multiplier(Sentence sentence, int at) {
        return at < sentence.tokens().size() ? words.startingAt("multiplier", sentence, at) : Optional.empty();
    }

    // "twenty-five" as one token, or as three
    private Optional<Lexicon.Entry> spelled(Sentence sentence, int first) {
        Token token = sentence.token(first);
        int dash = token.form().indexOf('-');
        if (dash > 0) {
            Optional<String> tens = words.value("number", token.form().substring(0, dash));
            Optional<String> ones = words.value("number", token.form().substring(dash + 1));
            return tens.isPresent() && ones.isPresent()
                    ? Optional.of(new Lexicon.Entry(
                            1, Integer.toString(Integer.parseInt(tens.get()) + Integer.parseInt(ones.get()))))
                    : Optional.empty();
        }
        Optional<Lexicon.Entry> tens = words.startingAt("number", sentence, first);
        boolean dashed = tens.isPresent()
                && tens.get().number() >= 20
                && first + 2 < sentence.tokens().size()
                && sentence.token(first + 1).form().equals("-");
        Optional<Lexicon.Entry> ones = dashed ? words.startingAt("number", sentence, first + 2) : Optional.empty();
        return ones.isPresent()
                ? Optional.of(new Lexicon.Entry(
                        3, Integer.toString(tens.get().number() + ones.get().number())))
                : tens;
    }
}
