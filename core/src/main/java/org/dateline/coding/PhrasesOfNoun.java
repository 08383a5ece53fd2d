// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** The phrases with a preposition that belong to a noun, also those a parser hung on a word above, below or beside it. */
final class PhrasesOfNoun {
    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final LightVerbs light;

    PhrasesOfNoun(Phrases phrases, WordClasses classes, LightVerbs light) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.light = light;
    }

    /** Those with one preposition. */
    List<Token> with(Token noun, String preposition) {
        if (preposition.equals("on") && isBlamed(noun)) {
            return List.of();
        }
        List<Token> own = phrases.with(noun, preposition);
        if (!own.isEmpty()) {
            return preposition.equals("between") ? withTornOff(noun, own) : own;
        }
        List<Token> clause = light.inRelative(noun, preposition);
        if (!clause.isEmpty()) {
            return clause;
        }
        List<Token> after = new ArrayList<>(0);
        for (Token next : sentence.children(noun, "conj")) {
            if (next.upos() == Upos.NOUN && phrases.sharesModifiers(next)) {
                after.addAll(phrases.with(next, preposition));
            }
        }
        if (after.isEmpty() && phrases.sharesModifiers(noun)) {
            phrases.with(phrases.firstConjunct(noun), preposition).stream()
                    .filter(shared -> shared.index() > noun.index())
                    .forEach(after::add);
        }
        if (!after.isEmpty()) {
            return after; // "the siege and bombardment of the town", whichever a parser hangs the town on
        }
        if (preposition.equals("from") || preposition.equals("by")) {
            List<Token> parts = onThePartOf(noun);
            List<Token> coming = parts.isEmpty() ? comingFrom(noun) : parts;
            if (!coming.isEmpty()) {
                return coming;
            }
        }
        List<Token> inner = hungTooDeep(noun, preposition);
        List<Token> amiss = inner.isEmpty() ? hungTooHigh(noun, preposition) : inner;
        if (!amiss.isEmpty()) {
            return amiss;
        }
        return light.lightVerb(noun, WordClasses.LIGHT_DOING)
                .or(() -> light.lightVerb(noun, WordClasses.LIGHT_UNDERGOING))
                .or(() -> light.lightVerb(noun, WordClasses.NAMING)) // "what it called attacks by rebels"
                .map(verb -> phrases.with(verb, preposition))
                .orElse(List.of());
    }

    // "the talks between the government, the rebels and the church broke
    // down": parsers take the others for subjects of their own.
    private List<Token> withTornOff(Token noun, List<Token> parties) {
        if (parties.size() > 1 || !noun.isRelation("nsubj")) {
            return parties;
        }
        List<Token> others =
                sentence.head(noun).map(verb -> sentence.children(verb, "nsubj")).orElse(List.of()).stream()
                        .filter(other -> other.index() > parties.getFirst().index())
                        .toList();
        return Stream.concat(parties.stream(), phrases.expand(others).stream()).toList();
    }

    // "blamed the attack on rebels": they are not whom it was on.
    private boolean isBlamed(Token noun) {
        return noun.isRelation("obj", "nsubj:pass")
                && sentence.head(noun)
                        .filter(verb -> verb.isLemma("blame", "pin"))
                        .isPresent();
    }

    // "criticism on the part of the union"
    private List<Token> onThePartOf(Token noun) {
        return phrases.with(noun, "on").stream()
                .filter(part -> part.isLemma("part"))
                .flatMap(part -> phrases.with(part, "of").stream())
                .toList();
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
                : phrases.firstConjunct(noun);
        return sentence.head(subject)
                .filter(verb -> subject.isRelation("nsubj") && classes.holds(WordClasses.COMING, verb))
                .map(verb -> phrases.with(verb, "from"))
                .orElse(List.of());
    }

    // "the killing of a journalist by soldiers", "protests in the suburbs
    // against the king": parsers hang the last phrase on the noun before it.
    private List<Token> hungTooDeep(Token noun, String preposition) {
        if (preposition.equals("between")) {
            return sentence.children(noun, "acl").stream().flatMap(this::sides).toList();
        }
        String between = preposition.equals("by") ? "of" : preposition.equals("against") ? "in" : "";
        return between.isEmpty()
                ? List.of()
                : phrases.with(noun, between).stream()
                        .flatMap(inner -> Stream.concat(Stream.of(inner), sentence.children(inner, "nmod").stream()))
                        .flatMap(inner -> phrases.with(inner, preposition).stream())
                        .distinct()
                        .toList();
    }

    // "talks on forming a coalition between the two", "a deal reached in May between the two", "drills involving both"
    private Stream<Token> sides(Token act) {
        List<Token> objects = sentence.children(act, "obj");
        return act.isLemma("involve")
                ? phrases.expand(objects).stream()
                : Stream.concat(Stream.of(act), objects.stream())
                        .flatMap(above -> phrases.with(above, "between").stream());
    }

    // "the centre of protests against the king"
    private List<Token> hungTooHigh(Token noun, String preposition) {
        return preposition.equals("against") && noun.isRelation("nmod")
                ? sentence.head(noun).map(above -> phrases.with(above, preposition)).orElse(List.of()).stream()
                        .filter(other -> other.index() > noun.index())
                        .toList()
                : List.of();
    }
}
