// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.FateWord.Frame;
import org.dateline.syntax.Clause;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds those to whom a verb of fate is done, or of whom it is said: "killed 12", "12 were arrested", "12 died". */
final class FateVerbs {
    private final Sentence sentence;
    private final VictimReader victims;
    private final Map<String, List<FateWord>> fates;
    private final Lexicon words;

    FateVerbs(Sentence sentence, VictimReader victims, Map<String, List<FateWord>> fates, Lexicon words) {
        this.sentence = sentence;
        this.victims = victims;
        this.fates = fates;
        this.words = words;
    }

    static boolean isVerb(Token token) {
        return token.upos() == Upos.VERB || token.xpos().startsWith("VB");
    }

    /** Those of whom the verb is said. */
    Optional<FateReading> subject(Fate fate, Token verb, boolean persons) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        if (subject.isEmpty() && isParticiple(verb)) {
            subject = sentence.head(verb);
        }
        return subject.flatMap(people -> FateReading.of(fate, victims.at(people, persons), "toll-subject"));
    }

    private static boolean isParticiple(Token verb) {
        return verb.isRelation("acl") && !verb.isRelation("acl:relcl");
    }

    /** Those to whom the verb is done. */
    Optional<FateReading> object(Fate fate, Token verb, boolean persons) {
        if (fate != Fate.RELEASED && isPurpose(verb)) {
            return Optional.empty();
        }
        Optional<Token> object = ownOrSharedObject(verb);
        if (object.isPresent()) {
            return FateReading.of(shared(fate, verb), victims.at(object.get(), persons), "toll-object");
        }
        // "with a hundred injured": its own subject, not the noun that it is hung on.
        if (isParticiple(verb) && verb.xpos().matches("VB[ND]") && !sentence.has(verb, "nsubj:pass")) {
            return sentence.head(verb)
                    .flatMap(noun -> FateReading.of(shared(fate, verb), victims.at(noun, persons), "toll-participle"));
        }
        if (verb.isRelation("amod")) {
            // "the slain politician Omar Bel": of people, whoever is counted or named.
            return sentence.head(verb)
                    .filter(noun -> victims.counted(noun).isPresent() || noun.upos() == Upos.PROPN)
                    .flatMap(noun -> FateReading.of(
                            fate,
                            victims.at(noun, persons || victims.counted(noun).isEmpty()),
                            "toll-participle"));
        }
        return passiveSubject(verb)
                .flatMap(subject -> FateReading.of(shared(fate, verb), victims.at(subject, persons), "toll-passive"));
    }

    // "an operation to arrest a leader", "went there to kill him": what is meant to be done has no victims yet.
    private boolean isPurpose(Token verb) {
        return verb.isRelation("acl", "advcl")
                && sentence.children(verb, "mark").stream().anyMatch(word -> word.isLemma("to"))
                && sentence.head(verb).filter(above -> above.isLemma("go")).isEmpty();
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
        return behind.or(() -> sentence.children(verb, "conj").stream()
                .filter(other -> isVerb(other) && !sentence.has(other, "nsubj"))
                .flatMap(other -> sentence.child(other, "obj").stream())
                .findFirst());
    }

    private Optional<Token> passiveSubject(Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj:pass", "nsubj");
        if (own.isPresent()) {
            return own;
        }
        if (verb.isRelation("conj") && verb.xpos().equals("VBN")) {
            Optional<Token> gapped = countedBefore(verb);
            if (gapped.isPresent()) {
                return gapped;
            }
            // "were arrested and jailed": the second has the subject of the first.
            boolean passive = sentence.has(verb, "aux:pass"); // "tried to flee and was arrested"
            return sentence.head(verb)
                    .flatMap(first -> passive
                            ? sentence.child(first, "nsubj:pass", "nsubj")
                            : sentence.child(first, "nsubj:pass"));
        }
        // "were reported killed", "left them wounded"
        if (verb.isRelation("xcomp") && verb.xpos().equals("VBN")) {
            Optional<Token> people = sentence.head(verb)
                    .filter(above -> words.holds("leaving", above))
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

    // "were killed and millions more uprooted": the people stand right before the verb, wherever parsers hang them.
    private Optional<Token> countedBefore(Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && sentence.token(at).isLemma("more", "other", "others")) {
            at--;
        }
        return at > 0
                        && sentence.token(at - 1).isRelation("cc")
                        && victims.counted(sentence.token(at)).isPresent()
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }

    // "60 people were killed and wounded": one figure for both.
    private Fate shared(Fate fate, Token verb) {
        boolean both = sentence.children(verb, "conj").stream()
                .filter(other -> isVerb(other)
                        && !sentence.has(other, "obj")
                        && !sentence.has(other, "nsubj")
                        && !sentence.has(other, "nsubj:pass"))
                .anyMatch(other -> isOtherHarm(other, fate));
        boolean second = verb.isRelation("conj")
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "nsubj:pass")
                && sentence.head(verb)
                        .filter(first -> isOtherHarm(first, fate))
                        .filter(first -> !sentence.has(first, "obj") || sentence.has(first, "nsubj:pass"))
                        .isPresent();
        return both || second ? Fate.CASUALTIES : fate;
    }

    // "killed" beside "wounded", and the other way round
    private boolean isOtherHarm(Token verb, Fate fate) {
        Fate other = fate == Fate.KILLED ? Fate.WOUNDED : Fate.KILLED;
        return (fate == Fate.KILLED || fate == Fate.WOUNDED)
                && fates.getOrDefault(verb.lowerLemma(), List.of()).stream()
                        .anyMatch(word -> word.fate() == other && word.frame() == Frame.OBJECT);
    }
}
