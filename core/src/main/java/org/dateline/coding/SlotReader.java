// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds what stands in a slot around a trigger. */
final class SlotReader {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final NounPhrases nouns;
    private final WordClasses classes;
    private final AskedOf asked;

    SlotReader(Phrases phrases, Clauses clauses, NounPhrases nouns, WordClasses classes) {
        this.classes = classes;
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.nouns = nouns;
        this.asked = new AskedOf(phrases, clauses, nouns, classes);
    }

    Clauses clauses() {
        return clauses;
    }

    NounPhrases nouns() {
        return nouns;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The heads of what fills a slot, in reading order; empty when nothing does. */
    List<Token> fill(String slot, Token head, Trigger.Kind kind) {
        return switch (slot) {
            case Slots.SPEAKER -> clauses.speakers(head);
            case Slots.TOLD_OF -> clauses.toldOf(head);
            case Slots.BENEFITING -> benefiting(head);
            case Slots.PURPOSE -> moved(head);
            case Slots.CONDITION -> yielding(head);
            case Slots.WANTED -> asked.wanted(head);
            case Slots.FRONTIER -> phrases.acrossBorder(head);
            case Slots.MENACED -> menaced(head);
            case Slots.EXPELLING -> expelling(head, kind);
            case Slots.SPARED -> asked.owned(clauses.patients(head), WordClasses.PUNISHMENTS);
            case Slots.RESIGNING ->
                asked.resigning(
                        kind == Trigger.Kind.NOUN ? clauses.verbAbove(head).orElse(head) : head);
            case Slots.MODIFIER ->
                sentence.children(head, "amod", "compound", "advmod", "nmod", "nummod", "det", "acl");
            case Slots.GOVERNOR -> governor(head);
            case Slots.PREVIOUS -> neighbour(head.index() - 1);
            case Slots.NEXT -> neighbour(head.index() + 1);
            case Slots.SENTENCE -> sentence.tokens();
            case Slots.AUXILIARY -> auxiliaries(head);
            case Slots.CONTENT -> content(head);
            case Slots.COMPLEMENT -> complements(head);
            default ->
                switch (kind) {
                    case NOUN -> aroundNoun(slot, head);
                    case VERB -> aroundVerb(slot, head);
                    case ADJECTIVE -> slot.equals(Slots.SUBJECT) ? clauses.subjects(head) : aroundVerb(slot, head);
                };
        };
    }

    // "We will go on to defeat them": an infinitive is announced with the verb it completes.
    private List<Token> auxiliaries(Token verb) {
        List<Token> own = sentence.children(verb, "aux");
        boolean hangs = verb.isRelation("xcomp", "conj", "advcl") && !sentence.has(verb, "nsubj");
        return own.isEmpty() && hangs
                ? sentence.head(verb)
                        .filter(Token::isVerb)
                        .map(this::auxiliaries)
                        .orElse(own)
                : own;
    }

    // "urged lawmakers to back the bid after the envoy had visited": the visit is no part of what is urged.
    private List<Token> content(Token head) {
        return sentence.children(head, "obj", "iobj", "xcomp", "ccomp", "csubj", "obl", "nmod", "acl", "advcl").stream()
                .filter(child -> !child.isRelation("obl:unmarked", "obl:tmod", "nmod:poss") && !isAside(child))
                .flatMap(child -> sentence.subtree(child, below -> !isAside(below)).stream())
                .toList();
    }

    // "met him and urged": the verb before only stands beside, and governs nothing.
    private List<Token> governor(Token head) {
        return head.isVerb() && head.isRelation("conj", "parataxis")
                ? List.of()
                : sentence.head(head).map(List::of).orElse(List.of());
    }

    // Parsers take a far infinitive for one of purpose,
    // or hang it on the object: "ordered the envoy, a general, to leave".
    private List<Token> complements(Token head) {
        List<Token> own = sentence.children(head, "xcomp", "ccomp", "csubj", "acl");
        return own.isEmpty()
                ? Stream.concat(
                                sentence.children(head, "advcl").stream(),
                                sentence.children(head, "obj", "iobj").stream()
                                        .flatMap(object -> sentence.children(object, "acl").stream()))
                        .filter(clause -> clause.index() > head.index()
                                && sentence.children(clause, "mark").stream().anyMatch(mark -> mark.isLemma("to")))
                        .toList()
                : own;
    }

    private boolean isAside(Token clause) {
        return clause.isRelation("advcl", "parataxis", "acl:relcl")
                && sentence.children(clause, "mark").stream().noneMatch(mark -> mark.isLemma("to"));
    }

    private List<Token> neighbour(int at) {
        return at < 0 || at >= sentence.tokens().size() ? List.of() : List.of(sentence.token(at));
    }

    private List<Token> aroundVerb(String slot, Token verb) {
        return switch (slot) {
            case Slots.SUBJECT -> clauses.agents(verb);
            case Slots.OBJECT -> clauses.patients(verb);
            case Slots.INDIRECT -> clauses.indirect(verb);
            case Slots.ASKED -> asked.asked(verb);
            case Slots.POSSESSIVE, Slots.NAME, Slots.LIGHT, Slots.UNDERGOER, Slots.DENIER, Slots.USER, Slots.CLAUSE ->
                List.of();
            default -> phrase(slot, verb);
        };
    }

    // Parsers often hang a phrase on the object that belongs to the verb: "handed [the town to rebels]".
    private List<Token> phrase(String preposition, Token verb) {
        List<Token> own = phrases.with(verb, preposition);
        if (!own.isEmpty() || preposition.equals("of")) {
            return own;
        }
        // "demanded the withdrawal of troops from the valley": nobody is asked who is left.
        boolean leaving = preposition.equals("from")
                && sentence.children(verb, "obj").stream()
                        .anyMatch(object -> classes.holds(WordClasses.DEPARTURES, object));
        if (leaving) {
            return own;
        }
        // "lifted sanctions on Mali", "lifted sanctions imposed on Mali"
        List<Token> onObject = phrases.expand(sentence.children(verb, "obj", "nsubj:pass", "xcomp")).stream()
                .flatMap(object -> Stream.concat(
                        phrases.with(object, preposition).stream(),
                        nouns.light().inRelative(object, preposition).stream()))
                .toList();
        if (!onObject.isEmpty()) {
            return onObject;
        }
        List<Token> deeper = sentence.children(verb, "obj").stream()
                .flatMap(object -> sentence.children(object, "nmod").stream())
                .filter(inner -> !classes.holds(
                        WordClasses.STRIFE, inner)) // "the risks of a war with its neighbour" are no talk with it
                .flatMap(inner -> phrases.with(inner, preposition).stream())
                .toList();
        // "withdrew from a treaty with Iran", "signed up to a pact with its neighbours"
        // "pledged ten million in aid to its neighbour"
        return deeper.isEmpty() && (preposition.equals("with") || preposition.equals("to"))
                ? sentence.children(verb, "obl").stream()
                        .filter(noun -> !classes.holds(WordClasses.STRIFE, noun))
                        .flatMap(noun -> phrases.with(noun, preposition).stream())
                        .toList()
                : deeper;
    }

    private List<Token> benefiting(Token promise) {
        // "launched a mission to free the crew": parsers hang the infinitive on either.
        Stream<Token> above = promise.isRelation("obj")
                ? sentence.head(promise).stream().flatMap(verb -> sentence.children(verb, "xcomp", "advcl").stream())
                : Stream.empty();
        // "pledged ten million in aid towards rebuilding the town": parsers hang it on the aid
        Stream<Token> below = sentence.children(promise, "obj").stream()
                .flatMap(sum -> Stream.concat(Stream.of(sum), sentence.children(sum, "nmod").stream()))
                .flatMap(sum -> sentence.children(sum, "acl").stream())
                .filter(act -> act.xpos().equals("VBG") && sentence.has(act, "mark"));
        return Stream.of(sentence.children(promise, "xcomp", "advcl", "acl").stream(), above, below)
                .flatMap(acts -> acts)
                .filter(act -> act.isVerb() && !act.xpos().equals("VBN") && !sentence.has(act, "nsubj"))
                .flatMap(this::partners)
                .filter(noun -> nouns.isParty(noun)
                        || noun.upos() == Upos.PROPN
                        || isSomebody(noun)
                        || classes.holds(WordClasses.PEOPLE, noun))
                .distinct()
                .toList();
    }

    // "the expulsion of envoys from Norway": parsers hang what is left on those who leave.
    private List<Token> leftBy(Token expulsion) {
        List<Token> own = nouns.with(expulsion, "from");
        return own.isEmpty()
                ? nouns.with(expulsion, "of").stream()
                        .flatMap(envoy -> phrases.with(envoy, "from").stream())
                        .toList()
                : own;
    }

    private List<Token> expelling(Token act, Trigger.Kind kind) {
        boolean noun = kind == Trigger.Kind.NOUN;
        boolean open = noun
                ? nouns.with(act, "by").isEmpty()
                : clauses.isPassive(act) && clauses.agents(act).isEmpty();
        List<Token> left = !open ? List.of() : noun ? leftBy(act) : phrase("from", act);
        return left.stream()
                .filter(place -> place.upos() == Upos.PROPN || nouns.isParty(place))
                .toList();
    }

    // "agreed to send monitors to the island", "to swap envoys": they are sent, and nothing is done for them.
    private Stream<Token> partners(Token act) {
        boolean moves = classes.holds(WordClasses.COMMISSIONING, act) || act.isLemma("exchange", "swap");
        boolean strife =
                sentence.children(act, "obj").stream().anyMatch(object -> classes.holds(WordClasses.STRIFE, object));
        return Stream.of(
                        moves ? List.<Token>of() : clauses.patients(act),
                        clauses.indirect(act),
                        phrase("to", act),
                        phrase("with", act),
                        strife ? phrase("on", act) : List.<Token>of(), // "vowed to wage war on the settlers"
                        strife ? phrase("against", act) : List.<Token>of())
                .flatMap(List::stream);
    }

    private static boolean isSomebody(Token pronoun) {
        return pronoun.isLemma("he", "she", "they", "we") && pronoun.upos() == Upos.PRON;
    }

    private List<Token> moved(Token verb) {
        return sentence.children(verb, "advcl", "xcomp", "acl").stream()
                .filter(act -> classes.holds(WordClasses.DISPERSING, act))
                .flatMap(act -> clauses.patients(act).stream())
                .toList();
    }

    private List<Token> menaced(Token warning) {
        return sentence.children(warning, "ccomp", "xcomp", "acl", "obj").stream()
                .filter(act -> !act.isRelation("obj") || !act.isVerb())
                .flatMap(act -> Stream.of(
                                act.isVerb() && !act.isRelation("obj") ? clauses.patients(act) : List.<Token>of(),
                                act.isVerb() ? phrase("on", act) : phrases.with(act, "on"),
                                act.isVerb() ? phrase("against", act) : phrases.with(act, "against"))
                        .flatMap(List::stream))
                .filter(noun ->
                        nouns.isParty(noun) || noun.upos() == Upos.PROPN || classes.holds(WordClasses.PEOPLE, noun))
                .distinct()
                .toList();
    }

    private List<Token> yielding(Token threat) {
        return Stream.concat(Stream.of(threat), sentence.children(threat, "xcomp", "obj").stream())
                .flatMap(act -> sentence.children(act, "advcl", "acl").stream())
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> mark.isLemma("if", "unless", "until")))
                .flatMap(clause -> clauses.agents(clause).stream())
                .filter(noun -> nouns.isParty(noun) || noun.upos() == Upos.PROPN)
                .toList();
    }

    private List<Token> aroundNoun(String slot, Token noun) {
        return switch (slot) {
            case Slots.POSSESSIVE -> nouns.possessors(noun);
            case Slots.NAME -> nouns.names(noun);
            case Slots.LIGHT -> lightSubjects(noun);
            case Slots.UNDERGOER -> nouns.undergoers(noun);
            case Slots.DENIER -> nouns.light().deniers(noun);
            case Slots.USER -> nouns.light().users(noun);
            case Slots.CLAUSE -> nouns.clauseSubjects(noun);
            case Slots.ASKED -> asked.askedFor(noun);
            case Slots.SUBJECT, Slots.OBJECT, Slots.INDIRECT -> List.of();
            default -> nouns.with(noun, slot);
        };
    }

    private List<Token> lightSubjects(Token noun) {
        List<Token> before = nouns.light().lightSubjects(noun);
        return before.isEmpty() ? nouns.light().afterNoun(noun) : before;
    }
}
