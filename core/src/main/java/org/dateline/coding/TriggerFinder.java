// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds triggers in a sentence; where several share words the longest wins, then the one whose rule asks for more. */
final class TriggerFinder {
    // "took more than 40 people hostage": farther than this the words belong to something else.
    private static final int WIDEST_GAP = 6;
    // Acts told by a participle before a noun: "the detained journalists". Statements are not told so.
    private static final Set<EventType> TOLD_BEFORE_NOUNS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.PROTEST);
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::length)
            .reversed()
            .thenComparing(
                    Comparator.comparingLong((Found found) -> found.candidate().wants())
                            .reversed())
            .thenComparingInt(found -> found.candidate().order());

    private record Found(RuleIndex.Candidate candidate, Token head, List<Token> tokens) {
        int length() {
            return tokens.size();
        }

        Optional<CodingRule> rule() {
            return candidate.rule();
        }

        Trigger trigger() {
            return candidate.trigger();
        }
    }

    private final RuleIndex index;
    private final WordClasses classes;

    TriggerFinder(RuleIndex index, WordClasses classes) {
        this.index = index;
        this.classes = classes;
    }

    /** The triggers of a sentence, in reading order of their heads. */
    List<Match> find(Sentence sentence, List<Entity> entities, ConditionReader conditions) {
        BitSet taken = new BitSet(sentence.tokens().size());
        List<Match> matches = new ArrayList<>();
        for (Found found : bestFirst(sentence)) {
            if (isFree(found, taken) && stands(sentence, found, entities, conditions)) {
                found.tokens().forEach(token -> taken.set(token.index()));
                found.rule()
                        .ifPresent(rule -> matches.add(new Match(
                                rule,
                                found.trigger(),
                                found.head(),
                                found.tokens(),
                                found.candidate().order())));
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.head().index()));
        return matches;
    }

    private static boolean isFree(Found found, BitSet taken) {
        for (Token token : found.tokens()) {
            if (taken.get(token.index())) {
                return false;
            }
        }
        return true;
    }

    // Whatever the words of rules match, whether or not what stands around them is as their rules ask.
    private List<Found> bestFirst(Sentence sentence) {
        List<Found> all = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (RuleIndex.Candidate candidate : index.at(token)) {
                match(sentence, token, candidate).ifPresent(all::add);
            }
        }
        all.sort(BEST_FIRST);
        return all;
    }

    private boolean stands(Sentence sentence, Found found, List<Entity> entities, ConditionReader conditions) {
        return !isInName(found, entities)
                && !isOwed(sentence, found)
                && !isMereModifier(sentence, found)
                && (found.rule().isEmpty()
                        || conditions.holds(
                                found.rule().get(),
                                found.head(),
                                found.trigger().kind()));
    }

    // "The army must end its support": what is only asked for, if a rule reads that, is no end of support.
    private static boolean isOwed(Sentence sentence, Found found) {
        return found.trigger().kind() == Trigger.Kind.VERB
                && found.rule().filter(rule -> !rule.readsOutlook()).isPresent()
                && sentence.children(found.head(), "aux").stream().anyMatch(aux -> aux.isLemma("must"));
    }

    /** Words of rules that a condition, a name or their place in the sentence keeps from being triggers. */
    List<Refusal> refused(Sentence sentence, List<Entity> entities, ConditionReader conditions) {
        Set<Integer> told = new HashSet<>();
        List<Refusal> refused = new ArrayList<>();
        for (Found found : bestFirst(sentence)) {
            if (!told.add(found.head().index())) {
                continue;
            }
            why(sentence, found, entities, conditions)
                    .ifPresent(reason -> refused.add(new Refusal(
                            found.head().span(),
                            sentence.index(),
                            found.rule().map(CodingRule::name).orElse("idiom"),
                            reason)));
        }
        return refused;
    }

    private Optional<String> why(Sentence sentence, Found found, List<Entity> entities, ConditionReader conditions) {
        if (found.rule().isEmpty()) {
            return Optional.of("a wording that only looks like an event");
        }
        if (isInName(found, entities)) {
            return Optional.of("part of a name");
        }
        if (isMereModifier(sentence, found)) {
            return Optional.of("only describes another word");
        }
        return conditions
                .failed(found.rule().get(), found.head(), found.trigger().kind())
                .map(condition -> "its rule " + condition.inWords());
    }

    private Optional<Found> match(Sentence sentence, Token first, RuleIndex.Candidate candidate) {
        Trigger trigger = candidate.trigger();
        boolean verb = trigger.kind() == Trigger.Kind.VERB;
        if (verb && !isVerb(sentence, first)) {
            return Optional.empty();
        }
        Optional<List<Token>> tokens = verb ? verbPhrase(sentence, first, trigger) : piece(sentence, first, trigger);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Token head = verb ? first : headOf(sentence, tokens.get());
        return fits(head, trigger.kind()) ? Optional.of(new Found(candidate, head, tokens.get())) : Optional.empty();
    }

    private static boolean isVerb(Sentence sentence, Token token) {
        // "pleaded not guilty to charges": what stands with a preposition is a noun, whatever the tagger says.
        boolean noun = token.xpos().startsWith("NN")
                && sentence.children(token, "case", "det").stream().anyMatch(word -> word.upos() != Upos.ADJ);
        return (token.upos() == Upos.VERB && !noun) || (token.xpos().startsWith("VB") && token.upos() != Upos.AUX);
    }

    private static boolean fits(Token head, Trigger.Kind kind) {
        return switch (kind) {
            case VERB -> true;
            case NOUN ->
                head.upos() == Upos.NOUN
                        || head.upos() == Upos.PROPN
                        || head.xpos().startsWith("NN") // "charges", taken for a verb
                        || head.xpos().equals("VBG");
            case ADJECTIVE -> head.upos() == Upos.ADJ || head.upos() == Upos.ADV || head.upos() == Upos.VERB;
        };
    }

    private Optional<List<Token>> verbPhrase(Sentence sentence, Token verb, Trigger trigger) {
        if (trigger.words().size() == 1) {
            return Optional.of(List.of(verb));
        }
        List<Token> tokens = new ArrayList<>(trigger.words().size());
        tokens.add(verb);
        for (int word = 1; word < trigger.words().size(); word++) {
            Optional<Token> next = after(
                    sentence,
                    verb,
                    tokens.getLast().index() + 1,
                    trigger.words().get(word));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(next.get());
        }
        return Optional.of(tokens);
    }

    private Optional<Token> after(Sentence sentence, Token verb, int from, String word) {
        int end = Math.min(sentence.tokens().size(), from + WIDEST_GAP);
        for (int at = from; at < end; at++) {
            Token token = sentence.token(at);
            if (Words.matches(token, word)
                    && (at == from || isNear(sentence, verb, token))
                    && !beginsTime(sentence, token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    // "called the king on Friday" is not "called on"; "called for an end" is "called for".
    private boolean beginsTime(Sentence sentence, Token preposition) {
        return preposition.isRelation("case")
                && sentence.head(preposition)
                        .filter(noun -> classes.holds(WordClasses.TIMES, noun)
                                && !noun.isLemma("end", "start", "beginning", "date"))
                        .isPresent();
    }

    // A particle hangs on the verb, a preposition on a noun that does, or on one that parsers hang on its object.
    private static boolean isNear(Sentence sentence, Token verb, Token token) {
        Token at = token;
        for (int step = 0; step < 3 && sentence.head(at).isPresent(); step++) {
            at = sentence.head(at).get();
            if (at.index() == verb.index()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<List<Token>> piece(Sentence sentence, Token first, Trigger trigger) {
        List<Token> tokens = new ArrayList<>();
        int at = first.index();
        if (first.xpos().equals("VBG")
                && !Words.form(first).equals(trigger.words().getFirst())) {
            return Optional.empty();
        }
        for (String word : trigger.words()) {
            while (!tokens.isEmpty() && at < sentence.tokens().size() && Words.isHyphen(sentence.token(at))) {
                at++;
            }
            if (at >= sentence.tokens().size() || !Words.matches(sentence.token(at), word)) {
                return Optional.empty();
            }
            tokens.add(sentence.token(at++));
        }
        return Optional.of(tokens);
    }

    private static Token headOf(Sentence sentence, List<Token> tokens) {
        return tokens.size() == 1
                ? tokens.getFirst()
                : tokens.stream()
                        .filter(token ->
                                sentence.head(token).filter(tokens::contains).isEmpty())
                        .findFirst()
                        .orElse(tokens.getLast());
    }

    // "arrested on March 3"
    private static boolean isMonth(Token head) {
        return head.upos() == Upos.PROPN && head.form().equals("March");
    }

    /** "Operation Decisive Storm", "Attack Helicopter Group", "Amnesty": words of a name are no event. */
    private static boolean isInName(Found found, List<Entity> entities) {
        Token head = found.head();
        if (isMonth(head)) {
            return true;
        }
        return head.upos() == Upos.PROPN
                && entities.stream()
                        .filter(entity -> entity.kind() != EntityKind.MISCELLANEOUS)
                        .filter(entity -> entity.span().length() > head.span().length()
                                || entity.kind() == EntityKind.ORGANIZATION)
                        .anyMatch(entity -> entity.span().contains(head.span()));
    }

    // "recalled its envoy in protest", "struck in retaliation": in what spirit something else was done
    private static boolean isManner(Sentence sentence, Token noun) {
        return noun.xpos().equals("NN")
                && noun.isRelation("obl", "nmod")
                && sentence.children(noun, "det", "amod", "compound", "nmod:poss")
                        .isEmpty()
                && sentence.children(noun, "case").stream().anyMatch(mark -> mark.isLemma("in"));
    }

    /** "attack helicopters" are no attack, "alleged" rebels no accusation; a "murder suspect" tells of a murder. */
    private boolean isMereModifier(Sentence sentence, Found found) {
        Token head = found.head();
        if (head.isRelation("acl")
                && head.xpos().equals("VBG")
                && !sentence.has(head, "mark") // "three days of fighting"
                && head.isLemma("fight", "battle", "combat", "fighting")) {
            return true; // "a coalition fighting the rebels": a standing war
        }
        if (found.trigger().kind() == Trigger.Kind.VERB) {
            boolean statement = found.rule()
                    .filter(rule -> !TOLD_BEFORE_NOUNS.contains(rule.type()))
                    .isPresent();
            boolean person = sentence.has(head, "det") && head.isRelation("nsubj", "obj", "obl", "nmod");
            boolean participle = head.isRelation("amod") && head.xpos().equals("VBG");
            boolean guest = participle // "visiting Prime Minister X"
                    && sentence.head(head)
                            .filter(noun -> sentence.has(noun, "nmod:desc"))
                            .isPresent();
            boolean manner = participle && !guest; // "surrounding suburbs"
            boolean state = head.isRelation("amod", "acl") // "displaced families"
                    && classes.holds(WordClasses.LASTING, head)
                    && sentence.head(head)
                            .filter(noun -> noun.index() > head.index())
                            .isPresent();
            return person || manner || state || (statement && !guest && head.isRelation("amod", "compound"));
        }
        if (found.trigger().kind() == Trigger.Kind.ADJECTIVE) {
            return head.isRelation("amod");
        }
        if (classes.holds(WordClasses.SPIRITS, head) && isManner(sentence, head)) {
            return true;
        }
        return head.isRelation("compound")
                && sentence.head(head)
                        .filter(above -> classes.holds(WordClasses.CARRIERS, above))
                        .isEmpty();
    }
}
