// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Reads how many people a noun phrase stands for: by its number, or one when it is one person. Bare plurals tell none. */
final class VictimReader {
    private static final Pattern PERSON_ENDING = Pattern.compile(".{3,}(?:ist|ian|man|woman|ee|eer)");

    private final ParsedStory story;
    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final Lexicon words;
    private final Set<String> people;
    private final Set<String> states;

    VictimReader(
            ParsedStory story,
            Sentence sentence,
            List<Quantity> quantities,
            Lexicon words,
            Set<String> people,
            Set<String> states) {
        this.states = states;
        this.story = story;
        this.sentence = sentence;
        this.quantities = quantities;
        this.words = words;
        this.people = people;
    }

    /** The people a phrase stands for, those joined to it by "and" with them. */
    Optional<Victims> at(Token head, boolean personsOnly) {
        Token noun = antecedent(head);
        Optional<Victims> total = alone(noun, personsOnly);
        for (Token other : joined(noun)) {
            Optional<Victims> more = alone(other, personsOnly);
            if (total.isPresent()
                    && more.isPresent()
                    && !more.get().span().overlaps(total.get().span())) {
                total = Optional.of(total.get().and(more.get()));
            }
        }
        return total;
    }

    // "a leader and two others", "a leader along with two others"; the parse may hang the second under another word.
    private Set<Token> joined(Token noun) {
        Set<Token> joined = new LinkedHashSet<>();
        for (Token other : sentence.children(noun, "conj")) {
            // "Omar Bel, the mayor and father of two": what is joined behind an apposition describes again.
            boolean described =
                    sentence.children(noun, "appos").stream().anyMatch(each -> each.index() < other.index());
            if (isLostVerb(other) || hasOwnState(other)) {
                continue;
            }
            if (counted(other).isPresent() || (!described && (other.upos().isNominal() || other.upos() == Upos.NUM))) {
                joined.add(other);
            }
        }
        for (Token other : sentence.tokens()) {
            boolean behind = other.index() > noun.index() && other.isRelation("nmod", "obl", "conj");
            if (behind && !hasOwnState(other) && counted(other).isPresent() && isAlong(noun, other)) {
                joined.add(other);
            }
        }
        return joined;
    }

    // "killed 50 civilians and wounded thousands": taggers take the second verb for a participle.
    private boolean isLostVerb(Token other) {
        return sentence.children(other, "amod").stream()
                .anyMatch(word -> word.isVerb()
                        && word.index() > 0
                        && sentence.token(word.index() - 1).isRelation("cc"));
    }

    /** Whether another state is said of it: "nine dead and several others injured", "two dead men and a wounded one". */
    boolean hasOwnState(Token noun) {
        return (noun.index() + 1 < sentence.tokens().size() && isState(sentence.token(noun.index() + 1)))
                || sentence.children(noun, "amod").stream().anyMatch(this::isState);
    }

    private boolean isState(Token word) {
        return states.contains(word.lowerForm());
    }

    private boolean isAlong(Token noun, Token other) {
        Span first = new NounPhrase(sentence, noun).core();
        Span number = counted(other).map(Quantity::span).orElse(other.span());
        if (number.start() <= first.end()) {
            return false;
        }
        int from = first.end();
        int to = number.start();
        String gap = story.text(new Span(from, to)).strip();
        return gap.equals("along with")
                || gap.equals("together with")
                || (other.isRelation("conj") && gap.equals("and"));
    }

    /** The number that counts a token, is it, or is what "the number of" it comes to. */
    Optional<Quantity> counted(Token token) {
        return quantities.stream()
                .filter(quantity -> quantity.token() == token.index()
                        || quantity.unit().map(unit -> unit == token.index()).orElse(false))
                .findFirst()
                .or(() -> reached(token));
    }

    // "brought to 12 the number of people held", "the number of dead rose from 5 to 12", "the number of dead is 12"
    private Optional<Quantity> reached(Token token) {
        Optional<Token> verb = sentence.head(token)
                .filter(number -> token.isRelation("nmod") && words.holds("sum", number))
                .flatMap(sentence::head);
        return verb.flatMap(above -> quantities.stream()
                .filter(quantity -> quantity.unit().isEmpty()
                        && (quantity.token() == above.index()
                                || (sentence.token(quantity.token()).head() == above.index()
                                        && sentence.token(quantity.token()).isRelation("obl", "obj", "xcomp", "nmod")))
                        && !isStart(quantity))
                .findFirst());
    }

    /** Whether a sum has left it behind: the first number of "from 5 to 12". */
    boolean isStart(Quantity number) {
        return number.token() > 0 && sentence.token(number.token() - 1).isLemma("from");
    }

    /** All numbers of the sentence behind a token, in reading order. */
    List<Quantity> behind(Token token) {
        return quantities.stream()
                .filter(quantity -> quantity.span().start() >= token.span().end())
                .toList();
    }

    boolean isDenied(Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(word -> word.isLemma("no"))
                || sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma("without"));
    }

    // "who" is the noun its clause belongs to, "a total of 12 people" the people.
    private Token antecedent(Token head) {
        if (head.isLemma("total") && counted(head).isEmpty()) {
            return sentence.children(head, "nmod").stream()
                    .filter(people -> counted(people).isPresent())
                    .findFirst()
                    .orElse(head);
        }
        if (!head.isLemma("who", "whom", "that", "which")) {
            return head;
        }
        return sentence.ancestors(head).stream()
                .filter(verb -> verb.isRelation("acl"))
                .findFirst()
                .flatMap(sentence::head)
                .orElse(head);
    }

    /** The people a phrase stands for by itself. */
    Optional<Victims> alone(Token noun, boolean personsOnly) {
        if (words.holds("animal", noun)) {
            return Optional.empty();
        }
        Optional<Quantity> quantity = counted(noun);
        if (quantity.isPresent()) {
            boolean unitIsPerson = quantity.get()
                    .unit()
                    .map(unit -> isPerson(sentence.token(unit)))
                    .orElse(true);
            Span number = quantity.get().span();
            return personsOnly && !unitIsPerson
                    ? Optional.empty()
                    : Optional.of(new Victims(
                            quantity.get().amount(),
                            quantity.get().unitSpan(),
                            quantity.get().unitSpan().map(number::hull).orElse(number)));
        }
        Span core = new NounPhrase(sentence, noun).core();
        if (isDenied(noun)) {
            return Optional.of(new Victims(Amount.exactly(0), Optional.of(noun.span()), core));
        }
        if (noun.isLemma("another")
                || sentence.children(noun, "det").stream().anyMatch(word -> word.isLemma("another"))) {
            return Optional.of(new Victims(Amount.exactly(1), Optional.of(core), core));
        }
        return isOnePerson(noun, personsOnly)
                ? Optional.of(new Victims(Amount.exactly(1), Optional.of(core), core))
                : Optional.empty();
    }

    private boolean isOnePerson(Token noun, boolean personsOnly) {
        if (noun.isLemma("he", "she", "him", "her", "himself", "herself") && noun.upos() == Upos.PRON) {
            return true;
        }
        Optional<EntityKind> entity = story.entitiesIn(sentence).stream()
                .filter(name -> name.span().overlaps(noun.span()))
                .map(name -> name.kind())
                .findFirst();
        if (entity.isPresent() && entity.get() == EntityKind.PERSON) {
            return true;
        }
        if (noun.xpos().endsWith("S") || words.holds("collective", noun)) {
            return false;
        }
        // A name that is nothing else is taken for a person's where only people can stand.
        boolean unknownName = noun.upos() == Upos.PROPN && entity.isEmpty() && !personsOnly;
        return unknownName || (noun.upos() == Upos.NOUN && isPerson(noun));
    }

    boolean isPerson(Token noun) {
        String lemma = noun.lowerLemma();
        boolean named = story.entitiesIn(sentence).stream()
                .anyMatch(
                        name -> name.kind() == EntityKind.PERSON && name.span().overlaps(noun.span()));
        boolean listed = people.contains(lemma) || people.contains(noun.lowerForm());
        return listed || named || PERSON_ENDING.matcher(lemma).matches();
    }
}
