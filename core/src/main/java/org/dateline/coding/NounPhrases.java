// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who stands around a noun that names an event: "rebel attacks on the town", "the army launched an attack". */
final class NounPhrases {
    private static final Set<String> DURING = Set.of("in", "at", "during", "over", "on", "by");
    private static final Set<String> CLAUSE_LINKS = Set.of("of", "for", "in", "on", "at", "during", "with", "after");

    // "Israeli hospital strikes": the nation strikes, wherever the hospital is.
    private static final String[] STRUCK_FROM_AFAR = {"strike", "airstrike", "raid", "shelling", "bombardment"};

    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final WordClasses classes;
    private final LightVerbs light;
    private final List<Entity> entities;

    NounPhrases(Phrases phrases, Clauses clauses, WordClasses classes, List<Entity> entities) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.classes = classes;
        this.light = new LightVerbs(phrases, clauses, classes);
        this.entities = entities;
    }

    List<Token> possessors(Token noun) {
        List<Token> own = phrases.expand(sentence.children(noun, "nmod:poss").stream()
                .flatMap(owner -> clauses.standingFor(owner).stream())
                .toList());
        return own.isEmpty() && sharesModifiers(noun)
                ? phrases.expand(sentence.children(phrases.firstConjunct(noun), "nmod:poss"))
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
                ? ownNames(phrases.firstConjunct(noun))
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

    // "the Kenyan embassy bombing", "the Kenyan farm attacks" are no deeds of Kenya
    private boolean owns(Token nation, Token noun) {
        return sentence.children(noun, "compound").stream()
                .anyMatch(struck -> struck.index() > nation.index()
                        && struck.index() < noun.index()
                        && (classes.holds(WordClasses.MISSIONS, struck)
                                || (classes.holds(WordClasses.SITES, struck) && !noun.isLemma(STRUCK_FROM_AFAR))));
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

    /** Whether a word is part of a person's name. */
    boolean isPerson(Token word) {
        return word.upos() == Upos.PROPN
                && entityKind(word).filter(kind -> kind == EntityKind.PERSON).isPresent();
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

    /** What a light verb tells of the noun. */
    LightVerbs light() {
        return light;
    }

    /** Those who undergo the noun: "suffered an attack", "came under attack", and whose place is named on it. */
    List<Token> undergoers(Token noun) {
        List<Token> told = light.undergoers(noun);
        List<Token> struck = told.isEmpty() ? struck(noun) : told;
        return struck.isEmpty() ? missions(noun) : struck;
    }

    // "an explosion damaged the embassy", "the blast ripped through a bus"
    private List<Token> struck(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.isRelation("nsubj") && verb.isVerb())
                .map(verb -> classes.holds(WordClasses.DAMAGING, verb)
                        ? clauses.patients(verb)
                        : classes.holds(WordClasses.DAMAGING, Words.lemma(verb) + " through")
                                ? phrases.with(verb, "through")
                                : List.<Token>of())
                .orElse(List.of());
    }

    /** Phrases with a preposition, also those the parser hung on the light verb instead of the noun. */
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
            if (next.upos() == Upos.NOUN && sharesModifiers(next)) {
                after.addAll(phrases.with(next, preposition));
            }
        }
        if (!after.isEmpty()) {
            return after; // "the siege and bombardment of the town"
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
        if (preposition.equals("between")) { // "talks on forming a coalition between the two parties"
            return sentence.children(noun, "acl").stream()
                    .flatMap(act -> sentence.children(act, "obj").stream())
                    .flatMap(object -> phrases.with(object, preposition).stream())
                    .toList();
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

    // "the centre of protests against the king"
    private List<Token> hungTooHigh(Token noun, String preposition) {
        return preposition.equals("against") && noun.isRelation("nmod")
                ? sentence.head(noun).map(above -> phrases.with(above, preposition)).orElse(List.of()).stream()
                        .filter(other -> other.index() > noun.index())
                        .toList()
                : List.of();
    }

    /** The subject of the clause the noun stands in: "Blinken travelled to Iraq for talks", "Blinken on visit". */
    List<Token> clauseSubjects(Token noun) {
        if (sentence.has(noun, "cop")) {
            return clauses.subjects(noun); // "the two are in contact"
        }
        if (noun.isRelation("acl")) { // "the ministers meeting in Arka", where "meeting" is taken for a noun
            return sentence.head(noun)
                    .map(above -> phrases.expand(List.of(above)))
                    .orElse(List.of());
        }
        Token at = phrases.firstConjunct(noun);
        for (int depth = 0; depth < 6; depth++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty() || at.isRelation("nsubj")) {
                return List.of();
            }
            if (!governor.get().isVerb() && sentence.has(governor.get(), "nsubj")) {
                return clauses.subjects(governor.get()); // "a delegation is due in the capital for talks"
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
        Token first = phrases.firstConjunct(noun);
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
}
