// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Groups the tokens of a paragraph into sentences. A full stop, question or exclamation mark ends one when something
 * follows that can begin the next; closing quotation marks and brackets belong to the sentence they close. Weights learnt
 * from treebanks have the last word, also where no mark ends a sentence.
 */
public final class SentenceSplitter {
    private static final int LONGEST_LIST_NUMBER = 3;
    private static final int FOOTNOTE = 3;
    private static final int WORDS_TO_SPEECH_VERB = 5;

    private final BoundaryJudge judge;
    private final Abbreviations abbreviations;
    private final Set<String> speech;

    /** A splitter with the word lists and the weights of this module. */
    public SentenceSplitter() {
        this(BoundaryJudge.bundled());
    }

    /** A splitter whose rules are checked by a judge. */
    public SentenceSplitter(BoundaryJudge judge) {
        this.judge = judge;
        WordLists lists = WordLists.read("surface.txt");
        abbreviations = new Abbreviations(lists);
        speech = lists.list("speech");
    }

    /** The tokens of each sentence; together they are all tokens given. */
    public List<List<Span>> sentences(String text, List<Span> tokens) {
        List<List<Span>> sentences = new ArrayList<>();
        boolean[] ends = judge.ends(new BoundaryFeatures(text, tokens, ruled(text, tokens)), tokens.size());
        int start = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (ends[at] || at + 1 == tokens.size()) {
                sentences.add(List.copyOf(tokens.subList(start, at + 1)));
                start = at + 1;
            }
        }
        return sentences;
    }

    /** For every token, whether the rules alone end a sentence after it. */
    public boolean[] ruled(String text, List<Span> tokens) {
        boolean[] ends = new boolean[tokens.size()];
        int start = 0;
        int at = 0;
        while (at < tokens.size()) {
            int after = endAfter(text, tokens, start, at);
            if (after > at) {
                ends[after - 1] = true;
                start = after;
                at = after;
            } else {
                at++;
            }
        }
        return ends;
    }

    /** Where the next sentence begins if one ends with this token; the token's own place if it does not. */
    private int endAfter(String text, List<Span> tokens, int start, int at) {
        Span token = tokens.get(at);
        char last = text.charAt(token.end() - 1);
        boolean mark = ".!?…。！？؟।".indexOf(last) >= 0;
        if (!mark || isListNumber(text, tokens, start, at)) {
            return at;
        }
        int next = at + 1;
        boolean quoted = false;
        while (next < tokens.size() && closes(text, tokens, next)) {
            quoted |= "\"”’'»›".indexOf(text.charAt(tokens.get(next).start())) >= 0;
            next++;
        }
        if (isFootnote(text, tokens, next)) {
            next += FOOTNOTE;
        }
        if (next >= tokens.size()) {
            return at;
        }
        boolean gap = tokens.get(next).start() > tokens.get(next - 1).end();
        boolean abbreviation = Character.isLetterOrDigit(text.charAt(token.start()));
        if (abbreviation) {
            return gap && abbreviations.endsSentence(token.in(text), firstWord(text, tokens, next)) ? next : at;
        }
        if (!begins(text, tokens, next) || (!gap && !isForgottenSpace(text, tokens, at, next))) {
            return at;
        }
        boolean question = last == '!' || last == '?';
        return quoted && question && isCredit(text, tokens, next) ? at : next;
    }

    // "last year.[3] The army"
    private static boolean isFootnote(String text, List<Span> tokens, int at) {
        return at + FOOTNOTE <= tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && text.startsWith("[", tokens.get(at).start())
                && Character.isDigit(text.charAt(tokens.get(at + 1).start()))
                && text.startsWith("]", tokens.get(at + 2).start());
    }

    // "1. The army": the number of a list's item.
    private static boolean isListNumber(String text, List<Span> tokens, int start, int at) {
        return at == start + 1
                && tokens.get(start).length() < LONGEST_LIST_NUMBER
                && Character.isDigit(text.charAt(tokens.get(start).start()));
    }

    /** A closing mark, or a straight one that stands close to what is before it and apart from what is after. */
    private static boolean closes(String text, List<Span> tokens, int at) {
        Span token = tokens.get(at);
        char mark = text.charAt(token.start());
        if (token.length() > 2 || !Letters.isClosing(mark) || tokens.get(at - 1).end() < token.start()) {
            return false;
        }
        if (mark != '"' && mark != '\'') {
            return true;
        }
        return at + 1 == tokens.size()
                || tokens.get(at + 1).start() > token.end()
                || !Character.isLetterOrDigit(text.charAt(tokens.get(at + 1).start()));
    }

    private static String firstWord(String text, List<Span> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size()
                && Letters.isOpening(text.charAt(tokens.get(at).start()))) {
            at++;
        }
        return tokens.get(at).in(text);
    }

    /** Whether a sentence can begin here: a capital, a number, or letters of a script that has no capitals. */
    private static boolean begins(String text, List<Span> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size()
                && !Letters.isWord(text.codePointAt(tokens.get(at).start()))) {
            at++;
        }
        int first = text.codePointAt(tokens.get(at).start());
        if (!Character.isLetter(first)) {
            return true;
        }
        if (!Character.isLowerCase(first)) {
            return true;
        }
        // "al-Sudani said": the article of an Arabic name stays small.
        boolean article = tokens.get(at).length() == 2 && at + 2 < tokens.size();
        return article
                && Letters.isHyphen(text.charAt(tokens.get(at + 1).start()))
                && Character.isUpperCase(text.charAt(tokens.get(at + 2).start()));
    }

    // "the talks ended.The minister": a small letter before, a capital and a small letter after.
    private static boolean isForgottenSpace(String text, List<Span> tokens, int at, int next) {
        Span word = tokens.get(next);
        boolean after = word.length() > 1
                && Character.isUpperCase(text.charAt(word.start()))
                && Character.isLowerCase(text.charAt(word.start() + 1));
        Span stop = tokens.get(at);
        boolean before = at > 0
                && tokens.get(at - 1).length() > 1
                && (Character.isLowerCase(text.charAt(tokens.get(at - 1).end() - 1)) || next > at + 1);
        return after && before && stop.length() == 1;
    }

    /** "Smith asked", "US Secretary of State Antony Blinken said": names and then a verb of saying. */
    private boolean isCredit(String text, List<Span> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + WORDS_TO_SPEECH_VERB); at++) {
            String word = tokens.get(at).in(text);
            if (speech.contains(word)) {
                return at > from;
            }
            if (!Character.isUpperCase(word.charAt(0)) && !word.equals("of") && !word.equals("-")) {
                return false;
            }
        }
        return false;
    }
}
