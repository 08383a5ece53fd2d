// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds the words of one trigger in a sentence: "took more than 40 people hostage", "carried out", "cease-fire". */
final class TriggerWords {
    // Farther than this the words belong to something else.
    private static final int WIDEST_GAP = 6;

    private final Sentence sentence;
    private final WordClasses classes;

    TriggerWords(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
    }

    /** What a candidate matches from its first word on. */
    Optional<Found> match(Token first, RuleIndex.Candidate candidate) {
        Trigger trigger = candidate.trigger();
        boolean verb = trigger.kind() == Trigger.Kind.VERB;
        if (verb && !isVerb(first)) {
            return Optional.empty();
        }
        Optional<List<Token>> tokens = verb ? verbPhrase(first, trigger) : piece(first, trigger);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Token head = verb ? first : headOf(tokens.get());
        return fits(head, trigger.kind()) ? Optional.of(new Found(candidate, head, tokens.get())) : Optional.empty();
    }

    private boolean isVerb(Token token) {
        // "pleaded not guilty to charges": what stands with a preposition is a noun, whatever the tagger says.
        boolean noun = token.xpos().startsWith("NN")
                && sentence.children(token, "case", "det").stream().anyMatch(word -> word.upos() != Upos.ADJ);
        return (token.upos() == Upos.VERB && !noun) || (token.xpos().startsWith("VB") && token.upos() != Upos.AUX);
    }

    private static boolean fits(Token head, Trigger.Kind kind) {
        return switch (kind) {
            case VERB -> true;
            case NOUN ->
                head.upos() == Upos.NOUN
                        || head.upos() == Upos.PROPN
                        || head.xpos().startsWith("NN") // "charges", taken for a verb
                        || head.xpos().equals("VBG");
            case ADJECTIVE -> head.upos() == Upos.ADJ || head.upos() == Upos.ADV || head.upos() == Upos.VERB;
        };
    }

    private Optional<List<Token>> verbPhrase(Token verb, Trigger trigger) {
        if (trigger.words().size() == 1) {
            return Optional.of(List.of(verb));
        }
        List<Token> tokens = new ArrayList<>(trigger.words().size());
        tokens.add(verb);
        for (int word = 1; word < trigger.words().size(); word++) {
            Optional<Token> next =
                    after(verb, tokens.getLast().index() + 1, trigger.words().get(word));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(next.get());
        }
        return Optional.of(tokens);
    }

    private Optional<Token> after(Token verb, int from, String word) {
        int end = Math.min(sentence.tokens().size(), from + WIDEST_GAP);
        for (int at = from; at < end; at++) {
            Token token = sentence.token(at);
            if (Words.matches(token, word) && (at == from || isNear(verb, token)) && !beginsTime(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    // "called the king on Friday" is not "called on"; "called for an end" is "called for".
    private boolean beginsTime(Token preposition) {
        return preposition.isRelation("case")
                && sentence.head(preposition)
                        .filter(noun -> classes.holds(WordClasses.TIMES, noun)
                                && !noun.isLemma("end", "start", "beginning", "date"))
                        .isPresent();
    }

    // A particle hangs on the verb, a preposition on a noun that does, or on one that parsers hang on its object.
    private boolean isNear(Token verb, Token token) {
        boolean isOfVerb = token.isRelation("compound:prt", "case");
        Token at = token;
        for (int step = 0; step < 3 && sentence.head(at).isPresent(); step++) {
            at = sentence.head(at).get();
            if (at.index() == verb.index()) {
                return true;
            }
            if (at.isVerb() && isOfVerb) {
                return false; // "fired tear gas to break up the march"
            }
        }
        return false;
    }

    private Optional<List<Token>> piece(Token first, Trigger trigger) {
        List<Token> tokens = new ArrayList<>();
        int at = first.index();
        if (first.xpos().equals("VBG")
                && !Words.form(first).equals(trigger.words().getFirst())) {
            return Optional.empty();
        }
        for (String word : trigger.words()) {
            while (!tokens.isEmpty() && at < sentence.tokens().size() && Words.isHyphen(sentence.token(at))) {
                at++;
            }
            if (at >= sentence.tokens().size() || !Words.matches(sentence.token(at), word)) {
                return Optional.empty();
            }
            tokens.add(sentence.token(at++));
        }
        return Optional.of(tokens);
    }

    private Token headOf(List<Token> tokens) {
        return tokens.size() == 1
                ? tokens.getFirst()
                : tokens.stream()
                        .filter(token ->
                                sentence.head(token).filter(tokens::contains).isEmpty())
                        .findFirst()
                        .orElse(tokens.getLast());
    }
}
