// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.FateWord.Frame;
import org.dateline.syntax.Clause;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds the people that one fate word is about, by where its frame says they stand. */
final class FateReader {

    /**
     * What was found.
     *
     * @param fate what befell them
     * @param victims whom
     * @param rule where they stood
     */
    record Found(Fate fate, Victims victims, String rule) {}

    private static final List<String> LEAVE = List.of(
            "leave",
            "find",
            "shoot",
            "strike",
            "gun",
            "burn",
            "confirm",
            "report",
            "declare",
            "pronounce",
            "presume",
            "fear",
            "believe",
            "go",
            "remain");
    private static final List<String> FIND = List.of("find", "discover", "recover", "retrieve", "unearth", "exhume");
    private static final List<String> TAKE_LIVES = List.of("claim", "cost", "take", "lose");

    /** The rule of what is told by where people are. */
    static final String PLACE = "toll-place";

    private final Sentence sentence;
    private final VictimReader victims;
    private final Map<String, List<FateWord>> fates;
    private final Whereabouts whereabouts;

    FateReader(Sentence sentence, VictimReader victims, Map<String, List<FateWord>> fates) {
        this.sentence = sentence;
        this.victims = victims;
        this.fates = fates;
        this.whereabouts = new Whereabouts(sentence);
    }

    /** What a token tells of people's fate. */
    List<Found> at(Token token) {
        List<Found> found = new ArrayList<>();
        String lemma = token.lowerLemma();
        String form = token.lowerForm();
        for (FateWord fate : fates.getOrDefault(lemma, List.of())) {
            by(fate, token).ifPresent(found::add);
        }
        if (!form.equals(lemma)) {
            for (FateWord fate : fates.getOrDefault(form, List.of())) {
                if (fate.frame() == Frame.STATE) {
                    by(fate, token).ifPresent(found::add);
                }
            }
        }
        if (found.isEmpty() && isVerb(token) && isDeadly(token)) {
            object(Fate.KILLED, token, true).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            lives(token).or(() -> toll(token)).or(() -> bodies(token)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> by(FateWord fate, Token token) {
        boolean persons = fate.frame() == Frame.OBJECT_PERSON || fate.frame() == Frame.SUBJECT_PERSON;
        return switch (fate.frame()) {
            case OBJECT, OBJECT_PERSON -> isVerb(token) ? object(fate.fate(), token, persons) : Optional.empty();
            case SUBJECT, SUBJECT_PERSON -> isVerb(token) ? subject(fate.fate(), token, persons) : Optional.empty();
            case STATE -> state(fate.fate(), token);
            case COUNT -> count(fate.fate(), token);
            case DEED -> token.upos() == Upos.NOUN ? deed(fate.fate(), token) : Optional.empty();
            case PLACE -> whereabouts.in(token).flatMap(people -> found(fate.fate(), victims.at(people, true), PLACE));
            case REFUGE -> whereabouts.isRefuge(token) ? subject(fate.fate(), token, false) : Optional.empty();
            case HOME ->
                isVerb(token) && whereabouts.isFromHome(token) ? object(fate.fate(), token, false) : Optional.empty();
        };
    }

    private static boolean isVerb(Token token) {
        return token.upos() == Upos.VERB || token.xpos().startsWith("VB");
    }

    // "fatally shot"
    private boolean isDeadly(Token verb) {
        for (Token word : sentence.children(verb)) {
            if (word.isLemma("fatally", "mortally") && word.isRelation("advmod")) {
                return true;
            }
        }
        return false;
    }

    // "an operation to arrest a leader", "went there to kill him": what is meant to be done has no victims yet.
    private boolean isPurpose(Token verb) {
        return verb.isRelation("acl", "advcl")
                && sentence.children(verb, "mark").stream().anyMatch(word -> word.isLemma("to"))
                && sentence.head(verb).filter(above -> above.isLemma("go")).isEmpty();
    }

    private Optional<Found> object(Fate fate, Token verb, boolean persons) {
        if (fate != Fate.RELEASED && isPurpose(verb)) {
            return Optional.empty();
        }
        Optional<Token> object = ownOrSharedObject(verb);
        if (object.isPresent()) {
            return found(shared(fate, verb), victims.at(object.get(), persons), "toll-object");
        }
        if (verb.isRelation("acl")
                && !verb.relation().equals("acl:relcl")
                && verb.xpos().equals("VBN")) {
            return sentence.head(verb)
                    .flatMap(noun -> found(shared(fate, verb), victims.at(noun, persons), "toll-participle"));
        }
        if (verb.isRelation("amod")) {
            // "the slain politician Omar Bel": of people, whoever is counted or named.
            return sentence.head(verb)
                    .filter(noun -> victims.counted(noun).isPresent() || noun.upos() == Upos.PROPN)
                    .flatMap(noun -> found(
                            fate,
                            victims.at(noun, persons || victims.counted(noun).isEmpty()),
                            "toll-participle"));
        }
        return passiveSubject(verb)
                .flatMap(subject -> found(shared(fate, verb), victims.at(subject, persons), "toll-passive"));
    }

    // "killed or captured 12 men", "engaged and killed one man": the object stands behind the last verb.
    private Optional<Token> ownOrSharedObject(Token verb) {
        Optional<Token> own = sentence.child(verb, "obj");
        if (own.isPresent() || sentence.has(verb, "nsubj:pass") || sentence.has(verb, "aux:pass")) {
            return own;
        }
        Optional<Token> behind = sentence.head(verb)
                .filter(first -> verb.isRelation("conj")
                        && first.isVerb()
                        && first.xpos().equals(verb.xpos()))
                .flatMap(first -> sentence.child(first, "obj"))
                .filter(object -> object.index() > verb.index());
        if (behind.isPresent()) {
            return behind;
        }
        return sentence.children(verb, "conj").stream()
                .filter(other -> isVerb(other) && !sentence.has(other, "nsubj"))
                .flatMap(other -> sentence.child(other, "obj").stream())
                .findFirst();
    }

    private Optional<Token> passiveSubject(Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj:pass", "nsubj");
        if (own.isPresent()) {
            return own;
        }
        // "were arrested and jailed": the second has the subject of the first.
        if (verb.isRelation("conj") && verb.xpos().equals("VBN")) {
            return sentence.head(verb).flatMap(first -> sentence.child(first, "nsubj:pass"));
        }
        // "were reported killed", "left them wounded"
        if (verb.isRelation("xcomp") && verb.xpos().equals("VBN")) {
            Optional<Token> people = sentence.head(verb)
                    .filter(above -> above.isLemma(LEAVE))
                    .flatMap(above -> sentence.child(above, "nsubj:pass", "obj"));
            if (people.isPresent()) {
                return people;
            }
        }
        // "was watched after being released": the clause above has the subject.
        return verb.isRelation("advcl") && sentence.has(verb, "aux:pass")
                ? new Clause(sentence, verb).subject()
                : Optional.empty();
    }

    // "60 people were killed and wounded": one figure for both.
    private Fate shared(Fate fate, Token verb) {
        boolean both = sentence.children(verb, "conj").stream()
                .filter(other -> isVerb(other)
                        && !sentence.has(other, "obj")
                        && !sentence.has(other, "nsubj")
                        && !sentence.has(other, "nsubj:pass"))
                .anyMatch(other -> isBodily(other, fate));
        boolean second = verb.isRelation("conj")
                && sentence.head(verb).map(first -> isBodily(first, fate)).orElse(false)
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "nsubj:pass")
                && sentence.head(verb)
                        .map(first -> !sentence.has(first, "obj") || sentence.has(first, "nsubj:pass"))
                        .orElse(false);
        return both || second ? Fate.CASUALTIES : fate;
    }

    private boolean isBodily(Token verb, Fate fate) {
        Fate other = fate == Fate.KILLED ? Fate.WOUNDED : Fate.KILLED;
        return (fate == Fate.KILLED || fate == Fate.WOUNDED)
                && fates.getOrDefault(verb.lowerLemma(), List.of()).stream()
                        .anyMatch(word -> word.fate() == other && word.frame() == Frame.OBJECT);
    }

    private Optional<Found> subject(Fate fate, Token verb, boolean persons) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        if (subject.isEmpty() && verb.isRelation("acl") && !verb.relation().equals("acl:relcl")) {
            subject = sentence.head(verb);
        }
        return subject.flatMap(people -> found(fate, victims.at(people, persons), "toll-subject"));
    }

    private Optional<Found> state(Fate fate, Token word) {
        Optional<Quantity> number = victims.counted(word);
        if (number.isPresent()) {
            return found(fate, victims.alone(word, false), "toll-state");
        }
        Optional<Quantity> gapped = gapped(word);
        if (gapped.isPresent()) {
            return found(fate, victims.alone(sentence.token(word.index() - 1), false), "toll-state");
        }
        Optional<Token> subject =
                word.upos() == Upos.ADJ || sentence.has(word, "cop") ? sentence.child(word, "nsubj") : Optional.empty();
        if (subject.isPresent()) {
            return found(fate, victims.at(subject.get(), false), "toll-state");
        }
        Optional<Token> above = sentence.head(word);
        if (above.isEmpty() || word.upos() == Upos.VERB) {
            return Optional.empty();
        }
        if (word.isRelation("amod", "acl")) {
            return above.filter(noun -> victims.counted(noun).isPresent())
                    .flatMap(noun -> found(fate, victims.at(noun, false), "toll-state"));
        }
        if (above.get().isLemma(LEAVE)) {
            boolean self = above.get().isLemma("go", "remain");
            return sentence.child(above.get(), "obj", "nsubj:pass", self ? "nsubj" : "iobj")
                    .flatMap(people -> found(fate, victims.at(people, false), "toll-state"));
        }
        return Optional.empty();
    }

    // "left nine dead and several others injured": the second verb is left out.
    private Optional<Quantity> gapped(Token word) {
        if (word.index() == 0) {
            return Optional.empty();
        }
        Token people = sentence.token(word.index() - 1);
        return word.isRelation("conj", "xcomp", "amod") || people.isRelation("conj")
                ? victims.counted(people).filter(number -> people.isRelation("conj", "obj", "nsubj:pass"))
                : Optional.empty();
    }

    private Optional<Found> count(Fate fate, Token noun) {
        if (!noun.upos().isNominal() && noun.upos() != Upos.ADJ) {
            return Optional.empty();
        }
        if (victims.isDenied(noun)) {
            Fate none = fate == Fate.CASUALTIES ? Fate.KILLED : fate;
            return Optional.of(
                    new Found(none, new Victims(Amount.exactly(0), Optional.empty(), noun.span()), "toll-none"));
        }
        return victims.counted(noun)
                .filter(number -> number.unit().isPresent() || number.token() != noun.index())
                .map(number ->
                        new Found(fate, new Victims(number.amount(), Optional.empty(), number.span()), "toll-count"));
    }

    private Optional<Found> deed(Fate fate, Token noun) {
        Optional<Token> of = sentence.children(noun, "nmod").stream()
                .filter(people -> people.relation().equals("nmod:poss")
                        || sentence.child(people, "case")
                                .map(word -> word.isLemma("of"))
                                .orElse(false))
                .findFirst();
        return of.filter(people -> people.upos() != Upos.PRON)
                .flatMap(people -> found(fate, victims.at(people, true), "toll-deed"));
    }

    // "claimed 12 lives"
    private Optional<Found> lives(Token token) {
        boolean taken = token.isLemma("life")
                && sentence.head(token).map(verb -> verb.isLemma(TAKE_LIVES)).orElse(false);
        return taken
                ? victims.counted(token)
                        .map(number -> new Found(
                                Fate.KILLED,
                                new Victims(number.amount(), Optional.empty(), number.span()),
                                "toll-lives"))
                : Optional.empty();
    }

    // "found 12 bodies", "the bodies of five men were recovered"
    private Optional<Found> bodies(Token token) {
        boolean found = token.isLemma("body", "corpse")
                && token.isRelation("obj", "nsubj:pass")
                && sentence.head(token).filter(verb -> verb.isLemma(FIND)).isPresent();
        if (!found) {
            return Optional.empty();
        }
        Optional<Victims> people = victims.counted(token).isPresent()
                ? victims.alone(token, false)
                : sentence.children(token, "nmod").stream()
                        .filter(noun -> sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma("of")))
                        .findFirst()
                        .flatMap(noun -> victims.at(noun, true));
        return found(Fate.KILLED, people, "toll-bodies");
    }

    // "the death toll rose from 5 to 12", "a death toll of 12", "the body count stands at 40"
    private Optional<Found> toll(Token token) {
        if (!token.isLemma("toll", "count", "tally")) {
            return Optional.empty();
        }
        boolean ofDeaths =
                sentence.children(token, "compound", "amod").stream().anyMatch(word -> word.isLemma("death", "body"));
        boolean plain = token.isLemma("toll") && !sentence.has(token, "compound");
        if (!plain && !ofDeaths) {
            return Optional.empty();
        }
        List<Quantity> numbers = victims.behind(token).stream()
                .filter(number -> number.unit()
                        .map(unit -> victims.isPerson(sentence.token(unit)))
                        .orElse(true))
                .toList();
        return numbers.stream()
                .filter(number -> number.token() == 0
                        || !sentence.token(number.token() - 1).isLemma("from"))
                .findFirst()
                .map(number -> new Found(
                        Fate.KILLED, new Victims(number.amount(), Optional.empty(), number.span()), "toll-toll"));
    }

    private static Optional<Found> found(Fate fate, Optional<Victims> people, String rule) {
        return people.map(each -> new Found(fate, each, rule));
    }
}
