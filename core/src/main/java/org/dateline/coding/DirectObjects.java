// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** What an active verb is done to, also where the object stands above it or with another verb. */
final class DirectObjects {
    private final Sentence sentence;
    private final Phrases phrases;
    private final RelativePronouns relatives;

    DirectObjects(Phrases phrases, RelativePronouns relatives) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.relatives = relatives;
    }

    List<Token> of(Token verb) {
        List<Token> own = own(verb).stream()
                .flatMap(object -> relatives.antecedent(object, verb).stream())
                .toList();
        if (!own.isEmpty()) {
            return phrases.expand(own);
        }
        if (sentence.has(verb, "iobj")) {
            return phrases.expand(sentence.children(verb, "iobj")); // "told them to leave"
        }
        List<Token> behind = tornOff(verb);
        if (!behind.isEmpty()) {
            return phrases.expand(behind);
        }
        if (verb.isRelation("acl:relcl") && hasOtherSubject(verb)) {
            return sentence.head(verb).map(List::of).orElse(List.of());
        }
        return shared(verb);
    }

    /** What it shares with a verb behind it: "attacked and killed three soldiers". */
    List<Token> shared(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(next -> next.isVerb() && next.index() - verb.index() <= 3 && !sentence.has(next, "nsubj"))
                .findFirst()
                .map(next -> phrases.expand(sentence.children(next, "obj")))
                .orElse(List.of());
    }

    // In the treebanks whoever is told to do something is an indirect object, and so at times is a lone object.
    private List<Token> own(Token verb) {
        // "blamed the army [of cruelty]": what stands with a preposition is no object beside one without.
        List<Token> objects = sentence.children(verb, "obj").stream()
                .filter(object -> !(sentence.has(verb, "iobj") && sentence.has(object, "case")))
                .toList();
        List<Token> lone = objects.isEmpty() ? sentence.children(verb, "iobj") : objects;
        List<Token> told = lone.isEmpty() ? bidden(verb) : lone;
        return told.isEmpty() ? bareNouns(verb) : told;
    }

    // "seized a boat and detained activists": parsers join the activists to the boat.
    private List<Token> tornOff(Token verb) {
        return verb.isRelation("conj") && Words.isPast(verb)
                ? sentence.head(verb).stream()
                        .flatMap(first -> sentence.children(first, "obj").stream())
                        .filter(object -> object.index() < verb.index())
                        .flatMap(object -> sentence.children(object, "conj").stream())
                        .filter(noun -> noun.index() > verb.index()
                                && !sentence.has(noun, "cc")
                                && sentence.subtree(noun).getFirst().index() == verb.index() + 1)
                        .toList()
                : List.of();
    }

    // "urged [both states to leave]": an infinitive has no subject, whatever the parser says.
    private List<Token> bidden(Token verb) {
        return sentence.children(verb, "xcomp").stream()
                .filter(act -> act.xpos().equals("VB")
                        && sentence.children(act, "mark").stream().anyMatch(mark -> mark.isLemma("to")))
                .flatMap(act -> sentence.children(act, "nsubj").stream())
                .filter(noun -> noun.index() > verb.index())
                .toList();
    }

    // A noun behind the verb without preposition that is no time is an object, whatever the parser calls it.
    private List<Token> bareNouns(Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(noun -> noun.upos().isNominal()
                        && noun.index() > verb.index()
                        && !sentence.has(noun, "case")
                        && !noun.isRelation("obl:agent")
                        && !phrases.isTime(noun))
                .toList();
    }

    // "the town that rebels shelled", "the town rebels shelled": a subject of its own and a gap for the object.
    private boolean hasOtherSubject(Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .anyMatch(subject -> !subject.xpos().startsWith("W") && !RelativePronouns.isRelative(subject));
    }
}
