// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Makes mentions of actor nouns without a name: "the premier", "Iraqi security forces", "two gunmen". */
final class DescriptionFinder {
    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "group",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "majority",
            "crowd",
            "lot",
            "some",
            "many",
            "most",
            "several",
            "all",
            "handful",
            "couple",
            "pair",
            "one",
            "two",
            "three",
            "four",
            "five",
            "none",
            "each",
            "wave",
            "few",
            "half",
            "range",
            "total",
            "both",
            "column",
            "string",
            "contingent",
            "batch",
            "detachment",
            "ten");
    private static final String[] WITHIN_STATES = {
        "local", "regional", "provincial", "municipal", "state", "city", "federal", "previous", "successive", "past"
    };
    private static final Set<String> PLAIN = Set.of(
            "people", "many", "man", "woman", "individual", "youth", "teenager", "boy", "girl", "citizen", "foreigner");
    private static final Set<String> ABROAD = Set.of(
            "foreign",
            "international",
            "multinational",
            "western",
            "arab",
            "european",
            "african",
            "asian",
            "gulf",
            "nordic",
            "baltic",
            "allied",
            "global",
            "world",
            "eu",
            "nato",
            "un");
    private static final Set<Sector> STATE =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG, Sector.JUD);
    private final PhraseReader phrases;
    private final Positions positions;

    DescriptionFinder(PhraseReader phrases, Positions positions) {
        this.phrases = phrases;
        this.positions = positions;
    }

    /** Mentions in a sentence, those left out whose tokens a name with its title has taken already. */
    List<Candidate> find(Marks marks, List<Candidate> names) {
        List<Candidate> found = new ArrayList<>();
        for (NounHit hit : marks.nouns()) {
            Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
            boolean taken = names.stream().anyMatch(name -> name.anchor().covers(head.index()));
            if (!taken
                    && hit.noun().use() != ActorNoun.Use.HONORIFIC
                    && headsPhrase(marks, hit, head)
                    && !Generic.is(marks, hit, head)) {
                Candidate candidate = candidate(marks, hit, head);
                // "a crowd of 200 people": two nouns for the same words
                if (found.stream()
                        .anyMatch(other ->
                                other.anchor().head() == candidate.anchor().head())) {
                    continue;
                }
                found.add(candidate);
                found.addAll(alsoOf(marks, hit, head));
            }
        }
        return found;
    }

    // "American and British forces" are two: one of each state.
    private List<Candidate> alsoOf(Marks marks, NounHit hit, Token head) {
        Sentence sentence = marks.sentence();
        if (!hit.plural() && !hit.isBody()) {
            return List.of();
        }
        List<Candidate> also = new ArrayList<>(ofSeveral(marks, hit, head));
        sentence.children(head, "amod", "compound").stream()
                .filter(first -> marks.nationAt(first.index()).isPresent())
                .flatMap(first -> sentence.children(first, "conj").stream())
                .filter(other -> other.index() < head.index())
                .flatMap(other -> marks.nationAt(other.index()).stream())
                .map(nation -> candidate(marks, hit, head).ofCountry(nation.code(), marks, nation.first(), hit.last()))
                .forEach(also::add);
        return also;
    }

    // "the leaders of France, Italy and Spain": one of each; the first is the phrase's own.
    private List<Candidate> ofSeveral(Marks marks, NounHit hit, Token head) {
        Sentence sentence = marks.sentence();
        if (!hit.plural() || hit.noun().use() != ActorNoun.Use.OFFICE) {
            return List.of();
        }
        return sentence.children(head, "nmod").stream()
                .filter(first -> Positions.preposition(sentence, first).equals("of"))
                .filter(first -> marks.nationAt(first.index()).isPresent())
                .flatMap(first -> sentence.children(first, "conj").stream())
                .flatMap(other -> marks.nationAt(other.index()).stream())
                .map(nation ->
                        candidate(marks, hit, head).ofCountry(nation.code(), marks, nation.first(), nation.last()))
                .toList();
    }

    private boolean headsPhrase(Marks marks, NounHit hit, Token head) {
        if (marks.nameAt(head.index()).filter(name -> !isDescribing(name, hit)).isPresent()) {
            return false;
        }
        if (head.upos() == Upos.ADJ || head.upos() == Upos.VERB) {
            boolean nominal = head.isRelation("nsubj", "obj", "obl", "nmod", "conj", "iobj");
            return nominal && marks.sentence().has(head, "det");
        }
        if (!head.upos().isNominal() && head.upos() != Upos.NUM) {
            return false;
        }
        if (head.isRelation("compound") && (hit.isBody() || hit.plural())) {
            return true;
        }
        return !head.isRelation("compound", "amod", "nmod:desc", "flat", "nummod", "advmod", "nmod:unmarked");
    }

    // A phrase the reader model took for a name though it holds an office: "Iraqi Prime Minister".
    private static boolean isDescribing(NameHit name, NounHit hit) {
        return name.known().isEmpty() && name.last() == hit.last() && !hit.isBody();
    }

    private Candidate candidate(Marks marks, NounHit hit, Token noun) {
        Sentence sentence = marks.sentence();
        Token head = quantified(sentence, noun);
        List<Token> tokens = sentence.tokensIn(new NounPhrase(sentence, head).core());
        int first = nationBefore(marks, head, Math.min(tokens.getFirst().index(), hit.first()));
        int last = end(sentence, Math.max(tokens.getLast().index(), hit.last()), hit.last());
        Sector sector = sector(marks, hit, first, beside(sentence, hit.last(), last));
        boolean plural = !isOneOf(head, noun)
                && (hit.plural() || (sentence.has(noun, "conj") && noun.xpos().equals("NNS")));
        Profile profile = new Profile(
                kind(hit, sector),
                phrases.country(marks, noun.index(), first, last)
                        .or(() -> shared(marks, hit, noun))
                        .or(() -> abroad(sentence, noun, hit, sector)),
                Optional.of(sector),
                hit.noun().gender(),
                plural,
                hit.noun().inherits()
                        && phrases.firmSectorBeside(marks, hit, first, beside(sentence, hit.last(), last))
                                .isEmpty());
        return new Candidate(
                Anchor.of(marks, head.index(), start(sentence, first, noun, head), hit.last()),
                isOneOf(head, noun) && !hit.isBody() ? Candidate.Shape.PERSON : shape(hit),
                MentionKind.DESCRIPTION,
                marks.words(first, last),
                profile,
                role(marks, hit, first, last),
                new LinkedHashSet<>(hit.noun().senses()),
                phrases.qualifiers(marks, first, telling(sentence, hit.last(), last)),
                Optional.empty(),
                reference(sentence, head, noun),
                positions.describedTakesPart(sentence, head)
                        && (!head.isRelation("compound")
                                || sentence.head(head).filter(positions::isDeed).isPresent()),
                "cast-description");
    }

    // "one of the gunmen" is a single person.
    private static boolean isOneOf(Token head, Token noun) {
        return head.index() < noun.index() && head.isLemma("one");
    }

    // "the Kenyan embassy bombing": of what is bombed the nation is a part, though both hang on the deed.
    private static int nationBefore(Marks marks, Token head, int first) {
        return marks.nationAt(first - 1)
                .filter(nation -> head.isRelation("compound") && nation.last() == first - 1)
                .map(NationHit::first)
                .orElse(first);
    }

    // "officials to journalists" are no media, "an official in the police" is of the police.
    private static int beside(Sentence sentence, int noun, int last) {
        return noun < last && sentence.token(noun + 1).isLemma("of", "for", "at", "in", "from", "with", "within")
                ? last
                : noun;
    }

    // "the president and prime minister of Chile": what follows the last says it of all.
    private static Optional<String> shared(Marks marks, NounHit hit, Token noun) {
        Sentence sentence = marks.sentence();
        Token first = Positions.firstConjunct(sentence, noun);
        List<Token> others = sentence.children(first, "conj");
        if (others.isEmpty() || hit.plural() || hit.noun().use() != ActorNoun.Use.OFFICE) {
            return Optional.empty();
        }
        Token last = others.getLast();
        return marks.nounAt(last.index())
                .filter(office -> office.noun().use() == ActorNoun.Use.OFFICE && !office.plural())
                .flatMap(office -> sentence.children(last, "nmod").stream()
                        .filter(state -> Positions.preposition(sentence, state).equals("of"))
                        .flatMap(state -> marks.nationAt(state.index()).stream())
                        .map(NationHit::code)
                        .findFirst());
    }

    // "foreign forces", "Arab leaders", "our allies": of several states.
    private static Optional<String> abroad(Sentence sentence, Token noun, NounHit hit, Sector sector) {
        boolean many = hit.plural() || hit.isBody();
        boolean states =
                hit.plural() && hit.noun().senses().stream().anyMatch(Set.of("ally", "country", "foreigner")::contains);
        boolean governments = hit.plural()
                && hit.noun().sense().equals("government")
                && sentence.children(noun, "amod", "compound").stream().noneMatch(word -> word.isLemma(WITHIN_STATES));
        boolean worded = STATE.contains(sector)
                && sentence.children(noun, "amod", "compound").stream()
                        .filter(token -> token.index() < hit.first()) // "the foreign ministry" is at home
                        .anyMatch(token -> ABROAD.contains(token.lemma().toLowerCase(Locale.ROOT)));
        return (many && worded)
                        || states
                        || governments
                        || (STATE.contains(sector) && hit.plural() && isOfMany(sentence, noun))
                ? Optional.of("INT")
                : Optional.empty();
    }

    // "ministers of five Arab states", but not "envoys of the two countries", which are told of
    private static boolean isOfMany(Sentence sentence, Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(states -> states.isLemma("state", "country", "nation", "government", "power")
                        && states.xpos().equals("NNS"))
                .anyMatch(states ->
                        sentence.children(states, "case").stream().anyMatch(word -> word.isLemma("of", "from"))
                                && sentence.children(states, "det", "nummod").stream()
                                        .noneMatch(word -> word.isLemma("both", "these", "those", "two", "three")));
    }

    // "council of elders" is told from other councils by what follows; "protesters wearing black" are protesters.
    private static int telling(Sentence sentence, int noun, int last) {
        return noun < last && sentence.token(noun + 1).isLemma("of", "for") ? last : noun;
    }

    // Whoever owns or is in the phrase has a mention of its own: the phrase's begins after "his" or "Merkel's".
    private static int start(Sentence sentence, int first, Token noun, Token head) {
        if (head.index() < noun.index()) {
            return head.index();
        }
        int start = first;
        for (Token child : sentence.children(noun, "nmod:poss", "cc", "mark", "case", "advmod")) {
            if (child.index() < noun.index()) {
                List<Token> owner = sentence.subtree(child);
                start = Math.max(start, owner.getLast().index() + 1);
            }
        }
        return Math.min(start, noun.index());
    }

    // What follows a comma, bracket or colon says more of the actor but is not its name.
    private static int end(Sentence sentence, int last, int noun) {
        for (int at = noun + 1; at <= last; at++) {
            if (sentence.token(at).form().matches("[,(:;–—\"”“]|--")) {
                return at - 1;
            }
        }
        return Math.min(last, noun + 8);
    }

    private static Optional<String> role(Marks marks, NounHit hit, int first, int last) {
        boolean office = hit.noun().use() == ActorNoun.Use.OFFICE && !hit.plural();
        return office ? Optional.of(marks.words(first, last)) : Optional.empty();
    }

    private Sector sector(Marks marks, NounHit hit, int first, int last) {
        Sector own = hit.noun().inherits()
                ? phrases.sectorBeside(marks, hit, first, last)
                        .orElse(hit.noun().sector())
                : hit.noun().sector();
        Token head = quantified(marks.sentence(), marks.sentence().token(marks.headOf(hit.first(), hit.last())));
        if (own == Sector.CVL && PLAIN.contains(hit.noun().sense()) && Accused.is(marks.sentence(), head)) {
            return Sector.CRM;
        }
        return hit.isTitle() && phrases.isFormer(marks, first, last) ? Sector.ELI : own;
    }

    private static ActorKind kind(NounHit hit, Sector sector) {
        if (hit.noun().use() == ActorNoun.Use.OFFICE && hit.plural() && STATE.contains(sector)) {
            return ActorKind.GOVERNMENT;
        }
        if (hit.noun().use() == ActorNoun.Use.PERSON && hit.plural()) {
            return ActorKind.POPULATION;
        }
        if (hit.noun().use() == ActorNoun.Use.PERSON && hit.noun().kind() == ActorKind.POPULATION) {
            return ActorKind.PERSON;
        }
        return hit.noun().kind();
    }

    private static Candidate.Shape shape(NounHit hit) {
        return switch (hit.noun().use()) {
            case BODY -> Candidate.Shape.BODY;
            case PEOPLE -> Candidate.Shape.PEOPLE;
            case OFFICE, PERSON, HONORIFIC -> hit.plural() ? Candidate.Shape.PEOPLE : Candidate.Shape.PERSON;
        };
    }

    /** "thousands" in "thousands of protesters": the word by which the others in the sentence hold the phrase. */
    static Token quantified(Sentence sentence, Token noun) {
        Token at = noun;
        // "tens of thousands of marchers"
        for (int depth = 0; depth < 3; depth++) {
            if (!at.isRelation("nmod") || !Positions.preposition(sentence, at).equals("of")) {
                return at;
            }
            Optional<Token> above = sentence.head(at)
                    .filter(word -> QUANTITIES.contains(word.lemma().toLowerCase(java.util.Locale.ROOT)));
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    private static Candidate.Reference reference(Sentence sentence, Token head, Token noun) {
        Optional<Token> determiner = sentence.child(head, "det").or(() -> sentence.child(noun, "det"));
        if (determiner.isPresent()) {
            boolean definite = determiner.get().isLemma("the", "this", "that", "these", "those", "both");
            return definite ? Candidate.Reference.DEFINITE : Candidate.Reference.INDEFINITE;
        }
        if (sentence.has(head, "nmod:poss")) {
            return Candidate.Reference.DEFINITE;
        }
        // "hundreds of people" are as new as "200 people"
        boolean counted =
                sentence.has(head, "nummod") || quantified(sentence, noun).index() != noun.index();
        return counted ? Candidate.Reference.INDEFINITE : Candidate.Reference.BARE;
    }
}
