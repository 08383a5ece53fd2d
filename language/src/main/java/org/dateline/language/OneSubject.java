// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Mends trees in which a verb has two subjects: a statistical parser decides arc by arc, and in newswire the second
 * subject mostly belongs to the verb of saying above, is a name beside its title, or is the object. English verbs have
 * one subject (Universal Dependencies, core arguments); what none of the three explains stays as it is.
 */
final class OneSubject extends TreeHabit {
    private static final Set<String> TELLING = WORDS.list("telling");

    private OneSubject(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with one subject for each verb, where that can be told. */
    static Sentence in(Sentence sentence) {
        return new OneSubject(sentence).mended();
    }

    @Override
    void mend(Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        if (subjects.size() != 2) {
            return;
        }
        Token first = subjects.getFirst();
        Token second = subjects.getLast();
        if (isRelative(first) && verb.isVerb() && !sentence.has(verb, "obj")) {
            set(first, verb.index(), "obj"); // "the depot, which protesters blocked"
        } else if (isTitled(first, second)) {
            set(second, first.index(), "appos"); // "said General Secretary X", "the envoy for Iran, X, said"
        } else if (second.index() > verb.index() && first.index() < verb.index()) {
            behind(verb, second);
        } else if (second.index() < verb.index()) {
            before(verb, first, second);
        }
    }

    // The verb behind a word that says what this verb tells, above it or beside it.
    private Optional<Token> saying(Token verb, Token word) {
        return Stream.concat(
                        verb.isRelation("ccomp") ? sentence.head(verb).stream() : Stream.empty(),
                        sentence.children(verb, "parataxis").stream())
                .filter(saying -> saying.isVerb() && saying.index() > word.index())
                .findFirst();
    }

    private static boolean isRelative(Token word) {
        return word.xpos().startsWith("W") && word.isLemma("which", "that", "whom");
    }

    // A name that begins where the phrase of an office ends.
    private boolean isTitled(Token office, Token name) {
        boolean names = name.upos() == Upos.PROPN
                && first(name) == name.index()
                && office.upos().isNominal()
                && (office.upos() == Upos.NOUN || !sentence.children(office).isEmpty());
        return names && office.index() < name.index() && last(office) + 1 == name.index() && !isRelative(office);
    }

    // "The group robbed banks, the minister told reporters"; "told President X that"; "would not prevent Kenya from"
    private void behind(Token verb, Token word) {
        Optional<Token> saying = saying(verb, word);
        Optional<Token> beside = Stream.concat(
                        sentence.children(verb, "obj", "iobj").stream(),
                        saying.stream().flatMap(above -> sentence.children(above, "nsubj").stream()))
                .filter(office -> isTitled(office, word))
                .findFirst();
        // "Enough," exclaimed the king
        boolean inverted = sentence.token(verb.index() - 1).upos() == Upos.PUNCT;
        boolean next = first(word) == verb.index() + 1 && verb.isVerb() && !inverted;
        Optional<Token> named = saying.flatMap(above -> sentence.child(above, "nsubj"))
                .filter(name -> isTitled(word, name)); // "was charged, lawyer Ana Paz said"
        if (beside.isPresent()) {
            set(word, beside.get().index(), "appos");
        } else if (named.isPresent()) {
            set(word, named.get().index(), "nmod:desc");
        } else if (next(verb, word).isPresent()) {
            set(word, next(verb, word).get().index(), "nsubj");
        } else if (saying.filter(above -> !sentence.has(above, "nsubj")).isPresent()) {
            set(word, saying.get().index(), "nsubj");
        } else if (next && !sentence.has(verb, "obj")) {
            set(word, verb.index(), "obj");
        }
    }

    // "Chad closed the border, and the premier, who flew in, urged both sides": the premier urged.
    private Optional<Token> next(Token verb, Token word) {
        return sentence.children(verb, "conj").stream()
                .filter(other -> other.isVerb()
                        && other.index() > last(word)
                        && !sentence.has(other, "nsubj")
                        && !sentence.has(other, "nsubj:pass"))
                .findFirst();
    }

    // "A spokesman told the paper the attack took place at dawn": the paper is told.
    // "The talks dealt with trade, the statement said": the talks dealt.
    private void before(Token verb, Token first, Token second) {
        Optional<Token> telling = sentence.head(verb)
                .filter(above -> verb.isRelation("ccomp")
                        && TELLING.contains(above.lowerLemma())
                        && first(first) == above.index() + 1
                        && !sentence.has(above, "obj"));
        Optional<Token> said = sentence.children(verb, "ccomp").stream()
                .filter(clause -> first.index() < clause.index()
                        && clause.index() < second.index()
                        && !sentence.has(clause, "nsubj"))
                .findFirst();
        if (telling.isPresent()) {
            set(first, telling.get().index(), "obj");
        } else if (said.isPresent()) {
            boolean passive = sentence.has(said.get(), "aux:pass");
            set(first, said.get().index(), passive ? "nsubj:pass" : "nsubj");
        }
    }

    private int first(Token word) {
        return sentence.subtree(word).getFirst().index();
    }

    private int last(Token word) {
        return sentence.subtree(word).getLast().index();
    }
}
