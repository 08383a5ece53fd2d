// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Reads prepositional phrases and coordinated nouns of a sentence. */
final class Phrases {
    private final Sentence sentence;
    private final WordClasses classes;
    private final Map<Integer, List<Marked>> marked = new HashMap<>(); // under each token, once asked for

    Phrases(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Each noun with those coordinated with it ("rebels and the army") or named of it ("allies such as Kenya"). */
    List<Token> expand(List<Token> heads) {
        List<Token> all = new ArrayList<>();
        heads.forEach(head -> expand(head, all, 0));
        return all;
    }

    private void expand(Token head, List<Token> all, int depth) {
        if (all.contains(head) || depth > 8) {
            return;
        }
        all.add(head);
        for (Token member : sentence.children(head, "nmod")) {
            // "300 migrants, including two children": a part that is only counted adds nobody.
            // "Japan, along with South Korea": both act
            boolean example = hasCase(member, "including") || hasCase(member, "such");
            if ((example && !isCounted(member)) || isAlongWith(member)) {
                expand(member, all, depth + 1);
            }
        }
        for (Token name : sentence.children(head, "appos")) {
            for (Token other : name.upos() == Upos.PROPN ? sentence.children(name, "conj") : List.<Token>of()) {
                if (isBeside(head, other)) {
                    expand(other, all, depth + 1);
                }
            }
        }
        for (Token conjunct : sentence.children(head, "conj")) {
            boolean clause = conjunct.isVerb() || sentence.has(conjunct, "nsubj") || sentence.has(conjunct, "cop");
            if (!clause && !isContainer(head, conjunct)) {
                expand(conjunct, all, depth + 1);
            }
        }
    }

    // "Ministers X and Y": both names stand beside the noun. "The governor, X, and his driver",
    // "the envoy X and General Y": whoever is joined to one person's name is another.
    private static boolean isBeside(Token head, Token other) {
        return (head.xpos().equals("NNS") && other.upos() == Upos.PROPN)
                || (head.xpos().equals("NN") && other.upos().isNominal());
    }

    private boolean isCounted(Token noun) {
        return sentence.has(noun, "nummod")
                || (noun.upos() == Upos.NOUN
                        && sentence.child(noun, "det")
                                .filter(article -> article.isLemma("a", "an"))
                                .isPresent());
    }

    // "Kharkiv, Ukraine": a state after a town, with nothing but a comma between them, is where the town lies.
    // "Malawi, Zambia and Kenya" are a list, and in "Putin, Xi meet" both act.
    private boolean isContainer(Token town, Token state) {
        return town.upos() == Upos.PROPN
                && state.upos() == Upos.PROPN
                && state.index() == town.index() + 2
                && sentence.token(town.index() + 1).form().equals(",")
                && !town.isRelation("nsubj")
                && !classes.holds(WordClasses.STATES, town)
                && !sentence.has(sentence.children(town, "conj").getLast(), "cc");
    }

    /** Nouns that hang under a token with a preposition, coordinated ones too. */
    List<Token> with(Token head, String preposition) {
        List<Token> found = new ArrayList<>(0);
        for (Marked noun : marked(head)) {
            if (hasCase(noun.bearer(), preposition)) {
                found.add(noun.token());
            }
        }
        return found;
    }

    /** Whose border something is done at: "sent troops to its border with Chad". */
    List<Token> acrossBorder(Token act) {
        Stream<Token> grounds = Stream.of(
                        act,
                        sentence.head(act).filter(verb -> act.isRelation("obj")).orElse(act))
                .flatMap(verb -> sentence.children(verb, "obj", "nsubj:pass", "obl", "nmod", "advmod").stream());
        return grounds.flatMap(
                        ground -> Stream.concat(Stream.of(ground), sentence.children(ground, "nmod", "obl").stream()))
                .filter(ground -> ground.isLemma("border", "frontier"))
                .flatMap(border -> with(border, "with").stream())
                .distinct()
                .toList();
    }

    /** Whoever stands beside with "along with", not "along the border". */
    List<Token> alongWith(Token head) {
        return with(head, "along").stream().filter(this::isAlongWith).toList();
    }

    private boolean isAlongWith(Token noun) {
        return hasCase(noun, "along") && hasCase(noun, "with");
    }

    /** A noun with the one that bears its preposition: "talks with Iran and Iraq" are with both. */
    private record Marked(Token token, Token bearer) {}

    // Rules ask for one preposition after the other.
    private List<Marked> marked(Token head) {
        List<Marked> known = marked.get(head.index());
        if (known != null) {
            return known;
        }
        List<Marked> nouns = new ArrayList<>(0);
        for (Token child : sentence.children(head, "obl", "nmod")) {
            for (Token each : expand(List.of(child))) {
                // "talks within Europe and with the US": what has a preposition of its own stands with that.
                boolean other = !each.equals(child) && isParted(each);
                nouns.add(new Marked(each, other ? each : child));
            }
        }
        marked.put(head.index(), nouns);
        return nouns;
    }

    private boolean isParted(Token conjunct) {
        return conjunct.isRelation("conj") && sentence.has(conjunct, "case");
    }

    /** Whether a noun stands with this preposition. */
    boolean hasCase(Token noun, String preposition) {
        for (Token mark : cases(noun)) {
            if (Words.matches(mark, preposition)) {
                return true;
            }
        }
        return false;
    }

    // "into opposition leader X": parsers hang the preposition on the title.
    private List<Token> cases(Token noun) {
        List<Token> own = sentence.children(noun, "case");
        List<Token> titles = own.isEmpty() ? sentence.children(noun, "nmod:desc") : List.of();
        return titles.isEmpty()
                ? own
                : titles.stream()
                        .filter(title -> title.index() < noun.index())
                        .flatMap(title -> sentence.children(title, "case").stream())
                        .toList();
    }

    /** The preposition a noun stands with. */
    Optional<String> caseOf(Token noun) {
        List<Token> cases = cases(noun);
        return cases.isEmpty() ? Optional.empty() : Optional.of(Words.lemma(cases.getFirst()));
    }

    /** Whether a phrase says when rather than who. */
    boolean isTime(Token noun) {
        // "Weeks" is a name
        String word = noun.upos() == Upos.PROPN ? Words.form(noun) : Words.lemma(noun);
        return classes.holds(WordClasses.TIMES, word)
                || (noun.upos() == Upos.NUM && noun.form().length() == 4);
    }

    /** "dozens of people" is about people: the noun that is counted. */
    Token counted(Token noun) {
        if (!classes.holds(WordClasses.MEASURES, noun)) {
            return noun;
        }
        return sentence.children(noun, "nmod", "obl").stream() // "several of the drivers": some parsers say obl
                .filter(child -> hasCase(child, "of") && (child.upos().isNominal() || child.isLemma("those", "that")))
                .findFirst()
                .orElse(noun);
    }

    /** Whether what stands before the first of two nouns is of this one too: "Israel's siege and bombardment". */
    boolean sharesModifiers(Token noun) {
        return noun.isRelation("conj") && !sentence.has(noun, "det") && !sentence.has(noun, "case");
    }

    /** The first of coordinated nouns. */
    Token firstConjunct(Token noun) {
        Token at = noun;
        while (at.isRelation("conj") && sentence.head(at).isPresent()) {
            at = sentence.head(at).get();
        }
        return at;
    }
}
