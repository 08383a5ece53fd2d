// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Of whom something is asked or wished, and whose capture, release or departure it is. */
final class AskedOf {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final NounPhrases nouns;
    private final WordClasses classes;

    AskedOf(Phrases phrases, Clauses clauses, NounPhrases nouns, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.nouns = nouns;
        this.classes = classes;
    }

    List<Token> asked(Token verb) {
        List<Token> wanted = askedFor(verb);
        if (!wanted.isEmpty()) {
            return wanted;
        }
        boolean asksToAct = sentence.has(verb, "xcomp")
                || sentence.has(verb, "ccomp")
                || sentence.has(verb, "advcl")
                || !phrases.with(verb, "for").isEmpty();
        return clauses.patients(verb).stream()
                .filter(object -> asksToAct
                        || nouns.isParty(object)
                        || object.upos() == Upos.PRON
                        || object.upos() == Upos.PROPN) // "pressured Cyprus over the ship"
                .toList();
    }

    // "called for the mayor to resign": parsers take "for" for a preposition, or for the mark of the clause.
    List<Token> askedFor(Token asking) {
        List<Token> named = phrases.with(asking, "for").stream()
                .filter(noun -> Stream.concat(
                                sentence.children(noun, "acl").stream(),
                                sentence.children(asking, "advcl", "xcomp").stream())
                        .anyMatch(act -> act.xpos().equals("VB") && act.index() > noun.index()))
                .toList();
        return !named.isEmpty()
                ? named
                : sentence.children(asking, "advcl", "xcomp", "ccomp", "acl").stream()
                        .filter(act -> act.xpos().equals("VB")
                                && sentence.children(act, "mark").stream().anyMatch(mark -> mark.isLemma("for")))
                        .flatMap(act -> phrases.expand(sentence.children(act, "nsubj")).stream())
                        .toList();
    }

    // In what is asked itself, or in what those who march ask for.
    List<Token> resigning(Token verb) {
        // "Protesters demanding the resignation of the mayor marched"
        Stream<Token> marchers = sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> sentence.children(phrases.counted(subject), "acl").stream());
        return Stream.of(Stream.of(verb), sentence.children(verb, "advcl", "xcomp").stream(), marchers)
                .flatMap(part -> part)
                .flatMap(asking -> owned(
                        Stream.concat(
                                        sentence.children(asking, "obj").stream(),
                                        sentence.children(asking, "obl").stream()
                                                .filter(noun -> phrases.hasCase(noun, "for")))
                                .toList(),
                        WordClasses.DEPARTURES)
                        .stream())
                .distinct()
                .toList();
    }

    // Parsers hang "for his capture" on the reward or on the verb that offers it.
    List<Token> wanted(Token head) {
        Token top = head.isRelation("obj", "nsubj:pass") ? sentence.head(head).orElse(head) : head;
        List<Token> below = sentence.subtree(top);
        List<Token> caught = owned(below, WordClasses.SOUGHT);
        return caught.isEmpty()
                ? below.stream()
                        .filter(noun -> noun.isLemma("information"))
                        .flatMap(noun ->
                                Stream.concat(phrases.with(noun, "on").stream(), phrases.with(noun, "about").stream()))
                        .toList()
                : caught;
    }

    // "the conviction of the poet", "the mayor's resignation": whose those of a class are.
    List<Token> owned(List<Token> deeds, String wordClass) {
        return deeds.stream()
                .filter(noun -> classes.holds(wordClass, noun))
                .flatMap(noun -> Stream.concat(nouns.possessors(noun).stream(), phrases.with(noun, "of").stream()))
                .toList();
    }
}
