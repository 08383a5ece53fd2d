// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Tells by its place in the sentence whether a noun takes part in something or is only where it happens. */
final class Positions {
    private static final Set<String> TAKING_PART = Set.of(
            "by",
            "with",
            "against",
            "between",
            "among",
            "amongst",
            "alongside",
            "versus",
            "via",
            "towards",
            "toward",
            "according");
    private static final String[] BORDERS = {"border", "frontier", "boundary", "flight", "crossing"};
    private static final Set<String> UNDER = Set.of("under", "like", "than");
    private static final Set<String> MARGINS = Set.of("on", "via", "through");
    private static final Set<String> EXAMPLES = Set.of("including", "such");
    private static final Set<String> SETTINGS = Set.of(
            "in", "at", "near", "inside", "outside", "around", "into", "under", "like", "than", "as", "within",
            "about");
    private final ActorVocabulary vocabulary;
    private final CastWords words;
    private final Set<String> actorNouns;

    Positions(ActorVocabulary vocabulary) {
        this.actorNouns = vocabulary.nouns().stream().map(ActorNoun::singular).collect(Collectors.toUnmodifiableSet());
        this.vocabulary = vocabulary;
        this.words = vocabulary.words();
    }

    /** Whether a state or seat named here is its government and not the ground. */
    boolean standsForGovernment(Sentence sentence, Token token, boolean town) {
        Token first = first(sentence, token);
        Optional<Token> above = sentence.head(first);
        if (above.isEmpty()) {
            return !town;
        }
        Token governor = above.get();
        if (first.isRelation("nsubj", "csubj")) {
            return town ? acts(governor) && !first.isRelation("nsubj:pass") : true;
        }
        if (first.isRelation("iobj")) {
            return true;
        }
        if (first.isRelation("obj")) {
            return town ? acts(governor) : !words.holds(CastWords.Kind.CROSSING, governor); // "accused Minsk"
        }
        if (first.isRelation("nmod:poss", "compound", "amod", "nmod:desc", "det", "nmod:unmarked")
                || (first.isRelation("nmod") && !sentence.has(first, "case"))) {
            boolean setting = first.upos() == Upos.ADJ && governor.isLemma("war", "conflict", "crisis");
            boolean held = town && words.holds(CastWords.Kind.NAMED_AFTER_TOWN, governor); // "the Minsk agreements"
            return (isDeed(governor) && !setting && !held) || governor.form().equalsIgnoreCase("backed");
        }
        if (first.isRelation("obl", "nmod")) {
            return byPreposition(sentence, first, governor, town);
        }
        if (first.isRelation("obl:agent")) {
            return true;
        }
        return first.isRelation("appos", "vocative") && !town && governor.upos() != Upos.PROPN;
    }

    /** Whether an actor noun here is more than part of a setting. */
    boolean takesPart(Sentence sentence, Token token) {
        Token first = first(sentence, token);
        Optional<Token> above = sentence.head(first);
        if (above.isEmpty() || !first.isRelation("obl", "nmod")) {
            return true;
        }
        String preposition = preposition(sentence, first);
        if (MARGINS.contains(preposition)) {
            return isDeed(above.get()) || acts(above.get());
        }
        return !SETTINGS.contains(preposition);
    }

    /** The same for named people: whose spokesman speaks, and under whom something was agreed, takes no part in it. */
    boolean personTakesPart(Marks marks, int head) {
        Sentence sentence = marks.sentence();
        Token first = firstConjunct(sentence, sentence.token(head));
        Optional<Token> above = sentence.head(first);
        if (above.isEmpty() || !first.isRelation("obl", "nmod", "nmod:poss")) {
            return true;
        }
        String preposition = preposition(sentence, first);
        boolean spokenFor = marks.nounAt(above.get().index())
                .filter(noun -> noun.noun().sense().equals("spokesperson"))
                .isPresent();
        return !(spokenFor && first.isRelation("nmod", "nmod:poss")) && !UNDER.contains(preposition);
    }

    /** The same for nouns without a name, which are often no more than talk: they must act or be acted on. */
    boolean describedTakesPart(Sentence sentence, Token token) {
        Token first = firstConjunct(sentence, token);
        if (first.isRelation(
                "xcomp", "advcl", "ccomp", "parataxis", "reparandum", "dep", "obl:unmarked", "nmod:unmarked")) {
            return false;
        }
        boolean predicate = sentence.has(first, "cop"); // "is a farmer", "being a felon"
        boolean named = first.isRelation("nmod") && !first.isRelation("nmod:poss");
        if (predicate || (named && !takesPartAsModifier(sentence, first))) {
            return false;
        }
        return takesPart(sentence, token);
    }

    private boolean takesPartAsModifier(Sentence sentence, Token noun) {
        String preposition = preposition(sentence, noun);
        boolean deed = sentence.head(noun).filter(this::isDeed).isPresent();
        return deed || TAKING_PART.contains(preposition) || preposition.isEmpty();
    }

    /** Whether a country is named as the other side of a border: "the border with Peru". */
    static boolean isNeighbour(Sentence sentence, Token country) {
        return sentence.children(country, "case").stream()
                .anyMatch(preposition -> preposition.isLemma("with")
                        && preposition.index() > 0
                        && sentence.token(preposition.index() - 1).isLemma(BORDERS));
    }

    boolean acts(Token verb) {
        return vocabulary.speechVerbs().contains(lemma(verb));
    }

    boolean isDeed(Token noun) {
        return vocabulary.deeds().contains(lemma(noun));
    }

    private boolean byPreposition(Sentence sentence, Token token, Token governor, boolean town) {
        String preposition = preposition(sentence, token);
        if (TAKING_PART.contains(preposition)) {
            return !preposition.equals("via") && !isNeighbour(sentence, token); // "via Moscow"
        }
        return switch (preposition) {
            case "to" -> words.holds(town ? CastWords.Kind.TOLD : CastWords.Kind.TURNED_TO, governor);
            case "from" ->
                answers(sentence, governor)
                        || (!town
                                && (acts(governor) || isDeed(governor))
                                && !words.holds(CastWords.Kind.TURNED_TO, governor));
            case "on", "upon" ->
                town ? words.holds(CastWords.Kind.PRESSED, governor) : isDeed(governor) || acts(governor);
            case "of", "for" -> !town && (isDeed(governor) || acts(governor));
            default -> false;
        };
    }

    // "drew condemnation from Belgrade", "criticism from Ankara"
    private boolean answers(Sentence sentence, Token governor) {
        return words.holds(CastWords.Kind.ANSWER, governor)
                || sentence.children(governor, "obj").stream()
                        .anyMatch(noun -> words.holds(CastWords.Kind.ANSWER, noun));
    }

    static String preposition(Sentence sentence, Token token) {
        return sentence.child(token, "case").map(mark -> mark.lowerForm()).orElse("");
    }

    static Token firstConjunct(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < 20 && at.isRelation("conj"); steps++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || !above.get().upos().isNominal()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    // "firms including X" and "firms such as X": X does what the firms do.
    private Token first(Sentence sentence, Token token) {
        Token first = firstConjunct(sentence, token);
        boolean example = first.isRelation("nmod") && EXAMPLES.contains(preposition(sentence, first));
        return example
                ? sentence.head(first)
                        .filter(above -> actorNouns.contains(lemma(above)))
                        .map(above -> firstConjunct(sentence, above))
                        .orElse(first)
                : first;
    }

    private static String lemma(Token token) {
        return token.lowerLemma();
    }
}
