// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who does what in a clause, whatever its shape: passive, relative, reduced, coordinated, infinitive. */
final class Clauses {
    // Deeper chains of clauses without a subject of their own are parser errors.
    static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final RelativePronouns relatives;
    private final DirectObjects objects;
    private final Voice voice;
    private final PassiveAgents passive;
    private final ImpliedSubjects implied;

    Clauses(Phrases phrases, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.relatives = new RelativePronouns(phrases);
        this.objects = new DirectObjects(phrases, relatives);
        this.voice = new Voice(sentence, classes, objects);
        this.passive = new PassiveAgents(phrases, classes, this);
        this.implied = new ImpliedSubjects(phrases, classes, this);
    }

    /** Those who do it. */
    List<Token> agents(Token verb) {
        return isPassive(verb) ? passive.of(verb) : subjects(verb);
    }

    /** Those to whom it is done. */
    List<Token> patients(Token verb) {
        return isPassive(verb) ? subjects(verb) : objects.of(verb);
    }

    List<Token> indirect(Token verb) {
        boolean passiveWithObject = isPassive(verb) && sentence.has(verb, "obj");
        return passiveWithObject ? subjects(verb) : phrases.expand(sentence.children(verb, "iobj"));
    }

    boolean isPassive(Token verb) {
        return voice.isPassive(verb);
    }

    /** Those of whom a reported clause says that they do something. */
    List<Token> toldOf(Token verb) {
        return sentence.children(verb, "ccomp").stream()
                .flatMap(told -> agents(told).stream())
                .toList();
    }

    /** The grammatical subject, taken from the governing clause where the verb has none of its own. */
    List<Token> subjects(Token verb) {
        return subjects(verb, 0);
    }

    /** The same, so many clauses below the one that was asked for. */
    List<Token> subjects(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> relatives.antecedent(subject, verb).stream())
                .toList();
        if (!own.isEmpty()) {
            // "Chad, along with Togo, offered aid": parsers hang the second on the verb
            return Stream.concat(phrases.expand(own).stream(), phrases.alongWith(verb).stream())
                    .toList();
        }
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        return implied.of(verb, governor.get(), depth);
    }

    /** Whose it is: "the state whose jets bombed the town". */
    Optional<Token> standingFor(Token owner) {
        return relatives.standingFor(owner);
    }

    /** The nearest verb above a word. */
    Optional<Token> verbAbove(Token word) {
        return sentence.ancestors(word).stream().filter(Token::isVerb).findFirst();
    }

    /** Who says what the word stands in: the subject of the nearest speech verb above it. */
    List<Token> speakers(Token word) {
        for (Token above : sentence.ancestors(word)) {
            if (classes.holds(WordClasses.SPEECH, above)) {
                return subjects(above);
            }
        }
        // Quotations: the parser often makes the speech verb a dependent of what was said.
        for (Token above : sentence.ancestors(word)) {
            Optional<Token> speech = speechUnder(above);
            if (speech.isPresent()) {
                return subjects(speech.get());
            }
        }
        return speechUnder(word).map(this::subjects).orElse(List.of());
    }

    private Optional<Token> speechUnder(Token word) {
        return sentence.children(word, "parataxis", "ccomp", "advcl", "conj").stream()
                .filter(child -> classes.holds(WordClasses.SPEECH, child) && sentence.has(child, "nsubj"))
                .findFirst();
    }
}
