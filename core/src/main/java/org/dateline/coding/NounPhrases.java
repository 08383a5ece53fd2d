// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who stands around a noun that names an event: "rebel attacks on the town", "the army launched an attack". */
final class NounPhrases {
    private static final Set<String> DURING = Set.of("in", "at", "during", "over", "on", "by");
    private static final Set<String> CLAUSE_LINKS = Set.of("of", "for", "in", "on", "at", "during", "with", "after");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final WordClasses classes;
    private final List<Entity> entities;

    NounPhrases(Phrases phrases, Clauses clauses, WordClasses classes, List<Entity> entities) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.classes = classes;
        this.entities = entities;
    }

    List<Token> possessors(Token noun) {
        List<Token> own = phrases.expand(sentence.children(noun, "nmod:poss"));
        return own.isEmpty() && sharesModifiers(noun)
                ? phrases.expand(sentence.children(firstConjunct(noun), "nmod:poss"))
                : own;
    }

    // "Israel's siege and bombardment": what stands before the first of two deeds is of both.
    private boolean sharesModifiers(Token noun) {
        return noun.isRelation("conj") && !sentence.has(noun, "det") && !sentence.has(noun, "case");
    }

    /** Parties named before the noun: adjectives of nations, names of bodies, words for groups of people. */
    List<Token> names(Token noun) {
        List<Token> own = ownNames(noun);
        return own.isEmpty() && sharesModifiers(noun) && possessors(noun).isEmpty()
                ? ownNames(firstConjunct(noun))
                : own;
    }

    private List<Token> ownNames(Token noun) {
        List<Token> names = new ArrayList<>();
        for (Token child : sentence.children(noun, "amod", "compound", "nmod", "flat")) {
            boolean before = child.index() < noun.index() && !sentence.has(child, "case") && !owns(child, noun);
            if (before && isParty(child)) {
                names.addAll(phrases.expand(List.of(child)));
            }
            if (before && child.isLemma("lead") && child.isVerb() && !isLedBody(child, noun)) { // "US-led strikes"
                sentence.children(child, "compound", "obl").stream()
                        .filter(this::isParty)
                        .forEach(names::add);
            }
        }
        return names;
    }

    // "a Saudi-led coalition air strike": the coalition's
    private boolean isLedBody(Token led, Token noun) {
        return sentence.children(noun, "compound").stream()
                .anyMatch(body -> body.index() > led.index() && classes.holds(WordClasses.GROUPS, body));
    }

    // "the Kenyan embassy bombing" is no deed of Kenya
    private boolean owns(Token nation, Token noun) {
        return missions(noun).stream().anyMatch(mission -> mission.index() > nation.index());
    }

    private List<Token> missions(Token noun) {
        return sentence.children(noun, "compound").stream()
                .filter(word -> word.index() < noun.index() && classes.holds(WordClasses.MISSIONS, word))
                .toList();
    }

    /** Whether a word by itself names or describes a party. */
    boolean isParty(Token word) {
        if (classes.holds(WordClasses.GROUPS, word) || classes.holds(WordClasses.STATES, word)) {
            return true;
        }
        boolean compoundAdjective = word.form().contains("-") && !word.form().endsWith("-led");
        if (word.upos() == Upos.ADJ) {
            return classes.holds(WordClasses.NATIONS, word)
                    || (Words.isCapitalised(word) && word.index() > 0 && !compoundAdjective && !inHeadlineCase());
        }
        return word.upos() == Upos.PROPN
                && (entityKind(word).filter(this::isBody).isPresent() || isLongState(word));
    }

    // "United States sanctions", "South Korea protest"
    private boolean isLongState(Token word) {
        return entities.stream()
                .filter(entity -> entity.span().contains(word.span()))
                .anyMatch(entity -> sentence.tokensIn(entity.span()).size() > 1
                        && classes.holds(
                                WordClasses.STATES,
                                sentence.tokensIn(entity.span()).stream()
                                        .map(Words::form)
                                        .collect(Collectors.joining(" "))));
    }

    private boolean isBody(EntityKind kind) {
        return kind == EntityKind.ORGANIZATION || kind == EntityKind.PERSON || kind == EntityKind.MISCELLANEOUS;
    }

    private Optional<EntityKind> entityKind(Token word) {
        return entities.stream()
                .filter(entity -> entity.span().contains(word.span()))
                .map(Entity::kind)
                .findFirst();
    }

    // In a headline that capitalises every word a capital says nothing.
    private boolean inHeadlineCase() {
        long small = sentence.tokens().stream()
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.VERB)
                .filter(token -> !Words.isCapitalised(token))
                .count();
        return small == 0;
    }

    /** Those who do a light verb the noun hangs on: "carried out the attack", "on a visit". */
    List<Token> lightSubjects(Token noun) {
        return lightVerb(noun, WordClasses.LIGHT_DOING)
                .or(() -> lightVerb(noun, WordClasses.LIGHT_PLACING))
                .or(() -> verbOn(noun, WordClasses.ARRESTING))
                .map(clauses::agents)
                .orElseGet(() -> judgedFor(noun));
    }

    // "thanked the chancellor for a promise", "condemned the army for an attack": who is judged did it.
    private List<Token> judgedFor(Token noun) {
        Token first = firstConjunct(noun);
        return sentence.head(first)
                .filter(verb -> first.isRelation("obl")
                        && phrases.hasCase(first, "for")
                        && classes.holds(WordClasses.JUDGING, verb))
                .map(clauses::patients)
                .orElse(List.of());
    }

    /** Those who undergo the noun: "suffered an attack", "came under attack". */
    List<Token> undergoers(Token noun) {
        return lightVerb(noun, WordClasses.LIGHT_UNDERGOING)
                .map(clauses::agents)
                .or(() -> lightVerb(noun, WordClasses.LIGHT_PLACING).map(clauses::patients))
                .orElseGet(() -> {
                    List<Token> tried = verbOn(noun, WordClasses.TRYING)
                            .map(verb ->
                                    clauses.patients(verb).isEmpty() ? clauses.agents(verb) : clauses.patients(verb))
                            .or(() -> verbOn(noun, WordClasses.LIGHT_UNDERGOING).map(clauses::agents))
                            .orElse(List.of());
                    List<Token> suffering = tried.isEmpty() ? sufferers(noun) : tried;
                    return suffering.isEmpty() ? missions(noun) : suffering;
                });
    }

    // "arrested him on charges", "was jailed for two years on bogus charges": the verb of a class they hang on.
    private Optional<Token> verbOn(Token noun, String verbs) {
        Token at = firstConjunct(noun);
        boolean hangs = at.isRelation("obl", "nmod")
                && phrases.caseOf(at).filter("on"::equals).isPresent();
        Optional<Token> above = hangs ? sentence.head(at) : Optional.empty();
        for (int depth = 0; depth < 3 && above.isPresent(); depth++) {
            Token governor = above.get();
            if (governor.isVerb()) {
                return classes.holds(verbs, Words.lemma(governor)) ? above : Optional.empty();
            }
            above = governor.isRelation("obj", "obl", "nmod") ? sentence.head(governor) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Those who rebut it: "denied the accusation", "rejected the criticism". */
    List<Token> deniers(Token noun) {
        return lightVerb(noun, WordClasses.LIGHT_REBUTTING)
                .map(clauses::subjects)
                .orElse(List.of());
    }

    /** Those who act by it: "retaliated with air strikes". */
    List<Token> users(Token noun) {
        Token first = firstConjunct(noun);
        boolean means = first.isRelation("obl")
                && phrases.caseOf(first)
                        .filter(Set.of("with", "through")::contains)
                        .isPresent();
        return means
                ? sentence.head(first)
                        .filter(Token::isVerb)
                        .map(clauses::agents)
                        .orElse(List.of())
                : List.of();
    }

    // "has been the target of attacks", "the victim of a campaign"
    private List<Token> sufferers(Token noun) {
        Token first = firstConjunct(noun);
        return sentence.head(first)
                .filter(above -> first.isRelation("nmod")
                        && phrases.hasCase(first, "of")
                        && classes.holds(WordClasses.SUFFERERS, above)
                        && sentence.has(above, "cop"))
                .map(clauses::subjects)
                .orElse(List.of());
    }

    /** The light verb of a class that the noun is object, passive subject or fixed phrase of. */
    Optional<Token> lightVerb(Token noun, String wordClass) {
        Token first = carrier(firstConjunct(noun));
        Optional<Token> governor = sentence.head(first).filter(Token::isVerb);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token verb = governor.get();
        if (first.isRelation("obj", "nsubj:pass")) {
            return classes.holds(wordClass, phrasal(verb)) || classes.holds(wordClass, Words.lemma(verb))
                    ? governor
                    : Optional.empty();
        }
        if (first.isRelation("obl")) {
            String with = Words.lemma(verb) + " " + phrases.caseOf(first).orElse("");
            return classes.holds(wordClass, with) ? governor : Optional.empty();
        }
        return Optional.empty();
    }

    // "a series of protests"
    private Token carrier(Token noun) {
        return sentence.head(noun)
                .filter(measure -> noun.isRelation("nmod")
                        && phrases.hasCase(noun, "of")
                        && classes.holds(WordClasses.MEASURES, measure))
                .orElse(noun);
    }

    private String phrasal(Token verb) {
        return sentence.child(verb, "compound:prt")
                .map(particle -> Words.lemma(verb) + " " + Words.lemma(particle))
                .orElse(Words.lemma(verb));
    }

    /** A light verb that follows its noun: "an attack carried out by rebels", "the attack rebels launched". */
    List<Token> afterNoun(Token noun) {
        return sentence.children(noun, "acl").stream()
                .filter(verb -> classes.holds(WordClasses.LIGHT_DOING, phrasal(verb))
                        || classes.holds(WordClasses.LIGHT_DOING, Words.lemma(verb)))
                .flatMap(verb -> clauses.agents(verb).stream())
                .filter(agent -> agent.index() != noun.index())
                .toList();
    }

    /** Phrases with a preposition, also those the parser hung on the light verb instead of the noun. */
    List<Token> with(Token noun, String preposition) {
        if (preposition.equals("on") && isBlamed(noun)) {
            return List.of();
        }
        List<Token> own = phrases.with(noun, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> after = sentence.children(noun, "conj").stream()
                .filter(next -> next.upos() == Upos.NOUN && sharesModifiers(next))
                .flatMap(next -> phrases.with(next, preposition).stream())
                .toList();
        if (!after.isEmpty()) {
            return after; // "the siege and bombardment of the town"
        }
        if (preposition.equals("from") || preposition.equals("by")) {
            List<Token> coming = comingFrom(noun);
            if (!coming.isEmpty()) {
                return coming;
            }
        }
        List<Token> inner = hungTooDeep(noun, preposition);
        if (!inner.isEmpty()) {
            return inner;
        }
        return lightVerb(noun, WordClasses.LIGHT_DOING)
                .or(() -> lightVerb(noun, WordClasses.LIGHT_UNDERGOING))
                .or(() -> lightVerb(noun, WordClasses.NAMING)) // "what it called attacks by rebels"
                .map(verb -> phrases.with(verb, preposition))
                .orElse(List.of());
    }

    // "blamed the attack on rebels": they are not whom it was on.
    private boolean isBlamed(Token noun) {
        return noun.isRelation("obj", "nsubj:pass")
                && sentence.head(noun)
                        .filter(verb -> verb.isLemma("blame", "pin"))
                        .isPresent();
    }

    // "threats coming from militias", "statements of condemnation have come from churches"
    private List<Token> comingFrom(Token noun) {
        List<Token> after = sentence.children(noun, "acl").stream()
                .filter(verb -> classes.holds(WordClasses.COMING, verb))
                .flatMap(verb -> phrases.with(verb, "from").stream())
                .toList();
        if (!after.isEmpty()) {
            return after;
        }
        Token subject = noun.isRelation("nmod") && phrases.hasCase(noun, "of")
                ? sentence.head(noun).orElse(noun)
                : firstConjunct(noun);
        return sentence.head(subject)
                .filter(verb -> subject.isRelation("nsubj") && classes.holds(WordClasses.COMING, verb))
                .map(verb -> phrases.with(verb, "from"))
                .orElse(List.of());
    }

    // "the killing of a journalist by soldiers": parsers hang "by soldiers" on the journalist.
    private List<Token> hungTooDeep(Token noun, String preposition) {
        if (!preposition.equals("by")) {
            return List.of();
        }
        return phrases.with(noun, "of").stream()
                .flatMap(inner -> phrases.with(inner, preposition).stream())
                .toList();
    }

    /** The subject of the clause the noun stands in: "Blinken travelled to Iraq for talks", "Blinken on visit". */
    List<Token> clauseSubjects(Token noun) {
        if (sentence.has(noun, "cop")) {
            return clauses.subjects(noun); // "the two are in contact"
        }
        Token at = firstConjunct(noun);
        for (int depth = 0; depth < 6; depth++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty() || at.isRelation("nsubj")) {
                return List.of();
            }
            if (governor.get().isVerb()) {
                List<Token> agents = clauses.agents(governor.get());
                boolean participle = governor.get().isRelation("acl") && agents.isEmpty();
                if (!participle) { // "a statement released during a visit": on to who stated it
                    return agents;
                }
            }
            boolean headline =
                    governor.get().upos() == Upos.PROPN && governor.get().isRelation("root");
            if (headline && phrases.caseOf(at).filter(CLAUSE_LINKS::contains).isPresent()) {
                return List.of(governor.get());
            }
            at = governor.get();
        }
        return List.of();
    }

    /** Who is told something in a call or at a meeting: "in a phone call, the king told the premier that". */
    List<Token> told(Token noun) {
        Token first = firstConjunct(noun);
        boolean then = phrases.caseOf(first).filter(DURING::contains).isPresent();
        return sentence
                .head(first)
                .filter(verb -> then && first.isRelation("obl") && classes.holds(WordClasses.TELLING, verb))
                .map(clauses::patients)
                .orElse(List.of())
                .stream()
                .filter(party -> !classes.holds(WordClasses.PRESS, party)) // "told reporters at the talks"
                .toList();
    }

    Token firstConjunct(Token noun) {
        Token at = noun;
        while (at.isRelation("conj") && sentence.head(at).isPresent()) {
            at = sentence.head(at).get();
        }
        return at;
    }
}
