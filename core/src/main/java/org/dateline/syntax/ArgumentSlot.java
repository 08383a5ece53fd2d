// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a participant stands to the head word of a wording, as rule files name it: a step or several joined by dots, so
 * that {@code undergoer.for} is what "for" hangs on the object.
 *
 * @param steps each {@code doer}, {@code undergoer}, {@code bearer} (of whom a noun or adjective is said), {@code owner}
 *     ("Iran's"), {@code front} ("Iran-backed"), {@code quality} ("Iranian"), {@code compound} ("NATO member"), {@code name}
 *     ("its ally, Iran"), {@code noun} (the one it hangs on), {@code joined} ("and Iran"), {@code verb} (the nearest above
 *     it), {@code copula}, {@code auxiliary}, {@code clause}, {@code marker} (its preposition), {@code self}, or prepositions joined by {@code |}
 */
public record ArgumentSlot(List<String> steps) {
    private static final Set<String> HYPHENS = Set.of("-", "‐", "‑", "–");

    public ArgumentSlot {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.contains("")) {
            throw new IllegalArgumentException("A slot needs at least one step");
        }
    }

    /** The slot of a rule file's words. */
    public static ArgumentSlot of(String words) {
        return new ArgumentSlot(List.of(words.split("\\.", -1)));
    }

    /** The token that stands there. */
    public Optional<Token> in(Sentence sentence, Token head) {
        Optional<Token> at = Optional.of(head);
        for (String step : steps) {
            at = at.flatMap(token -> step(sentence, token, step));
        }
        return at;
    }

    private static Optional<Token> step(Sentence sentence, Token token, String step) {
        Clause clause = new Clause(sentence, token);
        return switch (step) {
            case "marker" -> sentence.child(token, "case").or(() -> sentence.child(token, "mark"));
            case "self" -> Optional.of(token);
            case "doer" -> clause.doer();
            case "undergoer" -> undergoer(clause);
            case "bearer" -> bearer(clause);
            case "verb" ->
                sentence.ancestors(token).stream().filter(Token::isVerb).findFirst();
            case "quality" -> sentence.child(token, "amod");
            case "owner" -> sentence.child(token, "nmod:poss");
            case "compound" -> sentence.child(token, "compound");
            case "copula" -> sentence.child(token, "cop");
            case "auxiliary" -> sentence.child(token, "aux");
            case "joined" -> sentence.child(token, "conj");
            case "name" -> name(sentence, token);
            case "noun" -> sentence.head(token).filter(noun -> noun.upos().isNominal());
            case "front" -> front(sentence, token);
            case "clause" -> clauseUnder(sentence, token);
            default -> prepositional(clause, step.split("\\|"));
        };
    }

    // "blamed the raid on them", "bore the marks of them": parsers hang the phrase on the verb or on its object.
    private static Optional<Token> prepositional(Clause clause, String... prepositions) {
        Optional<Token> relative = relative(clause, prepositions);
        if (relative.isPresent()) {
            return relative;
        }
        Sentence sentence = clause.sentence();
        Optional<Token> own = clause.oblique(prepositions);
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> object = sentence.child(clause.verb(), "obj");
        if (object.isPresent()) {
            return new Clause(sentence, object.get()).oblique(prepositions);
        }
        // "a claim of responsibility by them": the phrase hangs on the last noun before it.
        Optional<Token> nested = sentence.children(clause.verb(), "nmod").stream()
                .flatMap(noun -> new Clause(sentence, noun).oblique(prepositions).stream())
                .findFirst();
        if (nested.isPresent() || !clause.verb().isRelation("obj")) {
            return nested;
        }
        return sentence.head(clause.verb())
                .flatMap(verb -> new Clause(sentence, verb).oblique(prepositions))
                .filter(noun -> noun.index() > clause.verb().index());
    }

    // "an attack for which they claimed responsibility": the phrase stands in front, on the verb or on its object.
    private static Optional<Token> relative(Clause clause, String... prepositions) {
        Sentence sentence = clause.sentence();
        Clause verb = clause.verb().isRelation("obj", "nsubj:pass")
                ? sentence.head(clause.verb())
                        .map(head -> new Clause(sentence, head))
                        .orElse(clause)
                : clause;
        return sentence.children(verb.verb(), "obl", "nmod").stream()
                .filter(noun -> noun.isLemma("which", "whom"))
                .filter(noun ->
                        sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma(List.of(prepositions))))
                .map(verb::antecedent)
                .filter(noun -> !noun.isLemma("which", "whom"))
                .findFirst();
    }

    // "Iran-backed militia": the participle stands before its noun.
    private static Optional<Token> undergoer(Clause clause) {
        return clause.verb().isRelation("amod") ? clause.sentence().head(clause.verb()) : clause.undergoer();
    }

    private static Optional<Token> bearer(Clause clause) {
        Sentence sentence = clause.sentence();
        Token word = clause.verb();
        if (sentence.has(word, "nsubj") || sentence.has(word, "nsubj:pass")) {
            return clause.subject();
        }
        if (word.isRelation("amod", "appos", "acl", "nmod:desc")) {
            return sentence.head(word);
        }
        Optional<Token> name = name(sentence, word);
        if (name.isPresent()) {
            return name;
        }
        Optional<Token> above = sentence.head(word);
        if (word.isRelation("nmod") && above.filter(one -> one.isLemma("one")).isPresent()) {
            return bearer(new Clause(sentence, above.get())); // "is one of their allies"
        }
        // "Omar Bel, head of the council and an ally of Arkania"
        boolean described = word.isRelation("conj")
                && above.filter(first -> first.isRelation("appos")).isPresent();
        if (described) {
            return sentence.head(above.get());
        }
        return word.isRelation("conj") && sentence.has(word, "cop") ? clause.subject() : Optional.empty();
    }

    // "their ally Arkania", "a member of the party, Omar Bel"
    private static Optional<Token> name(Sentence sentence, Token noun) {
        return noun.upos() == Upos.NOUN
                ? sentence.child(noun, "appos", "flat").filter(name -> name.upos() == Upos.PROPN)
                : Optional.empty();
    }

    private static Optional<Token> front(Sentence sentence, Token token) {
        int at = token.index();
        if (at > 1 && HYPHENS.contains(sentence.token(at - 1).form())) {
            return Optional.of(sentence.token(at - 2));
        }
        return Optional.empty();
    }

    // "accused them of leaving": parsers hang the clause on the verb or on its object.
    private static Optional<Token> clauseUnder(Sentence sentence, Token token) {
        Optional<Token> own = sentence.child(token, "ccomp", "xcomp", "advcl", "acl");
        if (own.isPresent()) {
            return own;
        }
        return sentence.child(token, "obj").flatMap(object -> sentence.child(object, "acl", "advcl"));
    }
}
