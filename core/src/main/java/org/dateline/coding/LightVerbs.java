// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who does and who undergoes a noun by the verb it hangs on: "launched an attack", "came under fire", "stood trial on charges". */
final class LightVerbs {
    private static final Set<String> GROUNDS = Set.of("on", "over", "under", "amid", "following");
    private static final Set<String> KEPT = Set.of("from", "in", "into", "under");
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final WordClasses classes;

    LightVerbs(Phrases phrases, Clauses clauses, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.classes = classes;
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
        Token first = phrases.firstConjunct(noun);
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
                    List<Token> pleading = tried.isEmpty() ? pleaders(noun) : tried;
                    List<Token> kept = pleading.isEmpty() ? kept(noun) : pleading;
                    return kept.isEmpty() ? sufferers(noun) : kept;
                });
    }

    // "freed him from army custody", "was held in the custody of the police", "is in custody"
    private List<Token> kept(Token noun) {
        if (!classes.holds(WordClasses.KEEPING, noun)) {
            return List.of();
        }
        if (sentence.has(noun, "cop")) {
            return clauses.subjects(noun);
        }
        boolean placed = noun.isRelation("obl", "nmod")
                && phrases.caseOf(noun).filter(KEPT::contains).isPresent();
        return sentence.head(noun)
                .filter(verb -> placed && verb.isVerb())
                .map(verb -> clauses.patients(verb).isEmpty() ? clauses.agents(verb) : clauses.patients(verb))
                .orElse(List.of());
    }

    // "arrested him on charges", "expelled her over accusations", "was jailed for two years on bogus charges": the verb
    // of a class they hang on.
    private Optional<Token> verbOn(Token noun, String verbs) {
        boolean trying = verbs.equals(WordClasses.TRYING);
        // "expelled envoys over the poisoning": nobody is poisoned who is expelled
        boolean charged = trying && noun.isLemma("charge", "accusation", "allegation");
        Token at = phrases.firstConjunct(noun);
        boolean hangs = at.isRelation("obl", "nmod")
                && phrases.caseOf(at)
                        .filter(charged ? GROUNDS::contains : "on"::equals)
                        .isPresent();
        Optional<Token> above = hangs ? sentence.head(at) : Optional.empty();
        boolean trial = false;
        for (int depth = 0; depth < 3 && above.isPresent(); depth++) {
            Token governor = above.get();
            if (governor.isVerb()) {
                return trial || classes.holds(verbs, Words.lemma(governor)) ? above : Optional.empty();
            }
            trial |= trying && governor.isLemma("trial"); // "went on trial on charges"
            above = governor.isRelation("obj", "obl", "nmod") ? sentence.head(governor) : Optional.empty();
        }
        return Optional.empty();
    }

    // "pleaded not guilty to charges of fraud"
    private List<Token> pleaders(Token noun) {
        Token first = phrases.firstConjunct(noun);
        boolean hangs = first.isRelation("obl", "nmod", "xcomp") && phrases.hasCase(first, "to");
        return sentence.ancestors(first).stream()
                .limit(2)
                .filter(verb -> hangs && verb.isVerb() && verb.isLemma("plead"))
                .findFirst()
                .map(clauses::subjects)
                .orElse(List.of());
    }

    /** Those who rebut it: "denied the accusation", "rejected the criticism". */
    List<Token> deniers(Token noun) {
        return lightVerb(noun, WordClasses.LIGHT_REBUTTING).map(clauses::subjects).orElse(List.of()).stream()
                .filter(denier -> !classes.holds(WordClasses.COURTS, denier)) // a court that rejects a suit is not sued
                .toList();
    }

    /** Those who act by it: "retaliated with air strikes". */
    List<Token> users(Token noun) {
        Token first = phrases.firstConjunct(noun);
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
        Token first = phrases.firstConjunct(noun);
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
        Token first = carrier(phrases.firstConjunct(noun));
        Optional<Token> governor = sentence.head(first).filter(Token::isVerb);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token verb = governor.get();
        if (verb.isLemma("have", "get") && sentence.has(verb, "xcomp")) {
            return Optional.empty(); // "had his conviction overturned"
        }
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
                .filter(verb -> isLight(verb) || verb.isLemma("call", "summon")) // "a march called by the union"
                .flatMap(verb -> clauses.agents(verb).stream())
                .filter(agent -> agent.index() != noun.index())
                .toList();
    }

    // "the deal that Kenya signed with Chad", "talks he held with the king": what the light verb of its clause has.
    // "a lawsuit filed by a farmer against the firm": parsers hang the firm on the verb or on the farmer.
    List<Token> inRelative(Token noun, String preposition) {
        boolean aimed = preposition.equals("against") || preposition.equals("on");
        List<Token> verbs = sentence.children(noun, "acl");
        if (verbs.isEmpty()) {
            return List.of();
        }
        return verbs.stream()
                .filter(verb -> isLight(verb) && (aimed || sentence.has(verb, "nsubj")))
                .flatMap(verb -> Stream.concat(
                        Stream.of(verb), aimed ? sentence.children(verb, "obl:agent").stream() : Stream.<Token>of()))
                .flatMap(above -> phrases.with(above, preposition).stream())
                .toList();
    }

    private boolean isLight(Token verb) {
        return classes.holds(WordClasses.LIGHT_DOING, phrasal(verb))
                || classes.holds(WordClasses.LIGHT_DOING, Words.lemma(verb));
    }
}
