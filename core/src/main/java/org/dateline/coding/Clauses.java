// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who does what in a clause, whatever its shape: passive, relative, reduced, coordinated, infinitive. */
final class Clauses {
    // Deeper chains of clauses without a subject of their own are parser errors.
    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final PassiveAgents passive;

    Clauses(Phrases phrases, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.passive = new PassiveAgents(phrases, classes, this);
    }

    /** Those who do it. */
    List<Token> agents(Token verb) {
        return isPassive(verb) ? passive.of(verb) : subjects(verb);
    }

    /** Those to whom it is done. */
    List<Token> patients(Token verb) {
        return isPassive(verb) ? subjects(verb) : objects(verb);
    }

    List<Token> indirect(Token verb) {
        boolean passiveWithObject = isPassive(verb) && sentence.has(verb, "obj");
        return passiveWithObject ? subjects(verb) : phrases.expand(sentence.children(verb, "iobj"));
    }

    boolean isPassive(Token verb) {
        if (sentence.has(verb, "aux:pass")) {
            return true;
        }
        if (sentence.has(verb, "nsubj:pass") && !isPlainPast(verb)) {
            return true;
        }
        if (!Words.isPast(verb)
                || sentence.has(verb, "obj")
                || sentence.has(verb, "iobj")
                || hasHave(verb)
                || !shared(verb).isEmpty()) {
            return false;
        }
        if (isStrayMainVerb(verb)) {
            return classes.holds(WordClasses.DONE_TO, verb);
        }
        if (verb.isRelation("amod", "acl") && !verb.isRelation("acl:relcl")) {
            return true;
        }
        if (verb.isRelation("conj") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "aux")) {
            return sentence.head(verb)
                    .filter(Token::isVerb)
                    .map(this::isPassive)
                    .orElse(false);
        }
        // "appeared in court, charged with murder": a clause without subject has no finite verb.
        boolean loose = verb.isRelation("advcl") && !sentence.has(verb, "nsubj") && !sentence.has(verb, "mark");
        boolean participle = verb.xpos().equals("VBN") || loose;
        boolean bare = !sentence.has(verb, "aux");
        // With a subject of its own "called" is a past form, "killed" in a headline a participle.
        boolean subject = sentence.has(verb, "nsubj");
        return bare && (subject ? classes.holds(WordClasses.DONE_TO, verb) : participle);
    }

    // Whatever its subject is called: only headlines have a bare participle for their main verb.
    private boolean isPlainPast(Token verb) {
        boolean main =
                verb.head() == Token.ROOT && sentence.tokens().getLast().form().equals(".");
        return verb.xpos().equals("VBD") || (main && !classes.holds(WordClasses.DONE_TO, verb));
    }

    // A full sentence has a main verb: in "Inmates rioted." a parser may take it for "inmates beaten".
    private boolean isStrayMainVerb(Token verb) {
        return verb.isRelation("acl")
                && sentence.head(verb)
                        .filter(noun -> noun.head() == Token.ROOT && !noun.isVerb() && !sentence.has(noun, "cop"))
                        .isPresent()
                && sentence.tokens().getLast().form().equals(".");
    }

    private boolean hasHave(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.isLemma("have"));
    }

    /** Those of whom a reported clause says that they do something. */
    List<Token> toldOf(Token verb) {
        return sentence.children(verb, "ccomp").stream()
                .flatMap(told -> agents(told).stream())
                .toList();
    }

    /** The grammatical subject, taken from the governing clause where the verb has none of its own. */
    List<Token> subjects(Token verb) {
        return subjects(verb, 0);
    }

    private List<Token> subjects(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> antecedent(subject, verb).stream())
                .toList();
        if (!own.isEmpty()) {
            return phrases.expand(own);
        }
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        return inherited(verb, governor.get(), depth);
    }

    private List<Token> inherited(Token verb, Token governor, int depth) {
        if (verb.isRelation("acl") && isAccused(verb, governor)) {
            return phrases.expand(List.of(governor));
        }
        if (verb.isRelation("acl", "amod")) {
            boolean marked = sentence.has(verb, "mark"); // "progress in clearing the town"
            if (verb.xpos().equals("VB") && isCommissioned(governor)) {
                return phrases.expand(List.of(governor)); // "set up a panel to investigate the raid"
            }
            return (Words.isPast(verb) || verb.xpos().equals("VBG") || verb.isRelation("acl:relcl", "amod")) && !marked
                    ? phrases.expand(List.of(governor))
                    : owners(governor, depth);
        }
        if (verb.isRelation("xcomp")) {
            List<Token> objects = phrases.expand(sentence.children(governor, "obj", "iobj"));
            return objects.isEmpty() || classes.holds(WordClasses.SUBJECT_CONTROL, governor)
                    ? subjects(governor, depth + 1)
                    : objects;
        }
        if (verb.isRelation("conj") && governor.upos().isNominal() && !sentence.has(governor, "cop")) {
            return governor.isRelation("root") ? List.of(governor) : List.of();
        }
        boolean result = verb.isRelation("advcl")
                && verb.xpos().equals("VBG")
                && verb.index() > governor.index()
                && sentence.children(verb, "mark", "case").isEmpty();
        if (result && governor.isVerb() && isPassive(governor)) {
            return agents(governor); // "was hit by a missile, injuring two"
        }
        if (verb.isRelation("advcl")) {
            if (verb.xpos().equals("VB")
                    && verb.index() > governor.index()
                    && classes.holds(WordClasses.URGING, governor)) {
                List<Token> told = patients(governor);
                if (!told.isEmpty()) {
                    return told; // "exhorted citizens to keep up protests"
                }
            }
            if (verb.xpos().equals("VB") && classes.holds(WordClasses.COMMISSIONING, governor)) {
                List<Token> sent = patients(governor);
                if (sent.stream().anyMatch(this::isCommissioned)) {
                    return sent; // "sent agents to Nairobi to question the guards"
                }
            }
            List<Token> marks = sentence.children(verb, "mark", "case");
            boolean judged =
                    (classes.holds(WordClasses.JUDGING, governor) || classes.holds(WordClasses.TRYING, governor))
                            && marks.stream().anyMatch(mark -> mark.isLemma("for"));
            List<Token> punished = marks.stream().anyMatch(mark -> mark.isLemma("for"))
                            && sentence.children(governor, "obj").stream()
                                    .anyMatch(noun -> classes.holds(WordClasses.PENALTIES, noun))
                    ? phrase(governor, "on", "against")
                    : List.of();
            if (!punished.isEmpty()) {
                return punished; // "imposed sanctions on two generals for supplying arms"
            }
            if (judged || marks.stream().anyMatch(mark -> mark.isLemma("of"))) {
                return patients(
                        governor); // "thanked the king for mediating", "accused them of looting": who is judged did it
            }
            if (governor.isVerb() && isPassive(governor) && marks.stream().anyMatch(mark -> mark.isLemma("in"))) {
                return agents(governor); // "was helped by the bank in buying shares"
            }
            if (marks.stream().anyMatch(mark -> mark.isLemma("over", "about"))) {
                return List.of(); // "sanctioned officials over poisoning"
            }
        }
        // "said a strike killed two": a finite clause has a subject, which parsers take for the object of saying.
        List<Token> taken = verb.isRelation("ccomp") && classes.holds(WordClasses.SPEECH, governor)
                ? sentence.children(governor, "obj").stream()
                        .filter(object -> object.index() < verb.index())
                        .toList()
                : List.of();
        if (!taken.isEmpty()) {
            return phrases.expand(taken);
        }
        return verb.isRelation("conj", "advcl", "parataxis", "ccomp", "dep", "list")
                ? subjects(governor, depth + 1)
                : List.of();
    }

    // Whom a penalty is laid on: parsers hang them on the verb or on the penalty.
    private List<Token> phrase(Token verb, String... prepositions) {
        List<Token> found = new ArrayList<>();
        for (String preposition : prepositions) {
            found.addAll(phrases.with(verb, preposition));
            sentence.children(verb, "obj").forEach(noun -> found.addAll(phrases.with(noun, preposition)));
        }
        return found;
    }

    // "accused the army of killing villagers": parsers hang what the army is accused of on the army.
    private boolean isAccused(Token deed, Token accused) {
        return sentence.children(deed, "mark", "case").stream().anyMatch(mark -> mark.isLemma("of"))
                && accused.isRelation("obj", "nsubj:pass")
                && sentence.head(accused)
                        .filter(verb -> classes.holds(WordClasses.BLAMING, verb))
                        .isPresent();
    }

    /** "their decision to visit", "Rebels made plans to attack": whoever has the decision, the plans. */
    private List<Token> owners(Token noun, int depth) {
        List<Token> owners = phrases.expand(sentence.children(noun, "nmod:poss"));
        if (owners.isEmpty() && classes.holds(WordClasses.DOINGS, noun)) {
            owners = deciders(noun);
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        if (noun.isRelation("nmod") && depth < DEEPEST) {
            return sentence.head(noun).map(above -> owners(above, depth + 1)).orElse(List.of());
        }
        // "was arrested over a plot to kill the king": no doer, but one who is suspected.
        boolean suspected = noun.isRelation("obl")
                && (noun.isLemma("connection", "relation")
                        || phrases.hasCase(noun, "over")
                        || phrases.hasCase(noun, "for"))
                && sentence.head(noun)
                        .filter(above -> above.isVerb() && isPassive(above))
                        .isPresent();
        return !suspected
                        && noun.isRelation("obj", "obl", "xcomp", "root")
                        && sentence.head(noun).isPresent()
                ? subjects(sentence.head(noun).get(), depth + 1)
                : List.of();
    }

    // A body or people that somebody sends or forms to do something.
    private boolean isCommissioned(Token noun) {
        return classes.holds(WordClasses.COMMISSIONED, noun);
    }

    // "the French decision to expel", "a move by the bloc to suspend", "the refusal of Kenya to sign"
    private List<Token> deciders(Token doing) {
        List<Token> named = sentence.children(doing, "amod", "compound").stream()
                .filter(word -> word.index() < doing.index())
                .filter(word -> classes.holds(WordClasses.NATIONS, word)
                        || classes.holds(WordClasses.STATES, word)
                        || classes.holds(WordClasses.GROUPS, word))
                .toList();
        List<Token> by = named.isEmpty() ? phrases.with(doing, "by") : phrases.expand(named);
        return by.isEmpty() ? phrases.with(doing, "of") : by;
    }

    /** What a relative pronoun stands for; anything else stands for itself. */
    private Optional<Token> antecedent(Token word, Token verb) {
        boolean relative = word.xpos().startsWith("W")
                || (word.isLemma("that", "which", "who") && word.upos() != Upos.DET && inRelative(verb));
        return relative ? relativeHead(verb).map(phrases::counted) : Optional.of(word);
    }

    /** Whose it is: "the state whose jets bombed the town". */
    Optional<Token> standingFor(Token owner) {
        return owner.xpos().equals("WP$") ? relativeHead(owner) : Optional.of(owner);
    }

    private boolean inRelative(Token verb) {
        return relativeHead(verb).isPresent();
    }

    private Optional<Token> relativeHead(Token verb) {
        Token at = verb;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            if (at.isRelation("acl")) {
                return governor;
            }
            at = governor.get();
        }
        return Optional.empty();
    }

    private List<Token> objects(Token verb) {
        List<Token> own = directObjects(verb).stream()
                .flatMap(object -> antecedent(object, verb).stream())
                .toList();
        if (!own.isEmpty()) {
            return phrases.expand(own);
        }
        if (sentence.has(verb, "iobj")) {
            return phrases.expand(sentence.children(verb, "iobj")); // "told them to leave"
        }
        if (verb.isRelation("acl:relcl") && hasOtherSubject(verb)) {
            return sentence.head(verb).map(List::of).orElse(List.of());
        }
        return shared(verb);
    }

    // Whoever is told to do something is an indirect object in the treebanks; so may be a lone object of any verb. A
    // noun
    // without preposition that is no time is an object too.
    private List<Token> directObjects(Token verb) {
        // "blamed the army [of cruelty]": what stands with a preposition is no object beside one without.
        List<Token> own = sentence.children(verb, "obj").stream()
                .filter(object -> !(sentence.has(verb, "iobj") && sentence.has(object, "case")))
                .toList();
        List<Token> lone = own.isEmpty() ? sentence.children(verb, "iobj") : own;
        return lone.isEmpty()
                ? sentence.children(verb, "obl").stream()
                        .filter(noun -> noun.upos().isNominal()
                                && noun.index() > verb.index()
                                && !sentence.has(noun, "case")
                                && !noun.isRelation("obl:agent")
                                && !phrases.isTime(noun))
                        .toList()
                : lone;
    }

    // "the town that rebels shelled", "the town rebels shelled": a subject of its own and a gap for the object.
    private boolean hasOtherSubject(Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .anyMatch(subject -> !subject.xpos().startsWith("W") && !subject.isLemma("that", "which", "who"));
    }

    // "attacked and killed three soldiers": the object stands with the last of the verbs.
    private List<Token> shared(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(next -> next.isVerb() && next.index() - verb.index() <= 3 && !sentence.has(next, "nsubj"))
                .findFirst()
                .map(next -> phrases.expand(sentence.children(next, "obj")))
                .orElse(List.of());
    }

    /** The nearest verb above a word. */
    Optional<Token> verbAbove(Token word) {
        return sentence.ancestors(word).stream().filter(Token::isVerb).findFirst();
    }

    /** Who says what the word stands in: the subject of the nearest speech verb above it. */
    List<Token> speakers(Token word) {
        for (Token above : sentence.ancestors(word)) {
            if (classes.holds(WordClasses.SPEECH, above)) {
                return subjects(above);
            }
        }
        // Quotations: the parser often makes the speech verb a dependent of what was said.
        for (Token above : sentence.ancestors(word)) {
            Optional<Token> speech = speechUnder(above);
            if (speech.isPresent()) {
                return subjects(speech.get());
            }
        }
        return speechUnder(word).map(this::subjects).orElse(List.of());
    }

    private Optional<Token> speechUnder(Token word) {
        return sentence.children(word, "parataxis", "ccomp", "advcl", "conj").stream()
                .filter(child -> classes.holds(WordClasses.SPEECH, child) && sentence.has(child, "nsubj"))
                .findFirst();
    }
}
