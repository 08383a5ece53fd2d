// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Whether the words of a trigger tell of no event where they stand: in a name, before another noun, in what is only asked for. */
final class IdleTriggers {
    // Acts told by a participle before a noun: "the detained journalists". Statements are not told so.
    private static final Set<EventType> TOLD_BEFORE_NOUNS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.PROTEST);

    private final Sentence sentence;
    private final List<Entity> entities;
    private final WordClasses classes;

    IdleTriggers(Sentence sentence, List<Entity> entities, WordClasses classes) {
        this.sentence = sentence;
        this.entities = entities;
        this.classes = classes;
    }

    /** "Operation Decisive Storm", "Attack Helicopter Group", "Amnesty": words of a name are no event. */
    boolean isInName(Found found) {
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

    // "arrested on March 3"
    private static boolean isMonth(Token head) {
        return head.upos() == Upos.PROPN && head.form().equals("March");
    }

    /** "The army must end its support": what is only asked for, if a rule reads that, is no end of support. */
    boolean isOwed(Found found) {
        return found.trigger().kind() == Trigger.Kind.VERB
                && sentence.has(found.head(), "aux")
                && sentence.children(found.head(), "aux").stream().anyMatch(aux -> aux.isLemma("must"))
                && found.rule().filter(rule -> !rule.readsOutlook()).isPresent();
    }

    /** "attack helicopters" are no attack, "alleged" rebels no accusation; a "murder suspect" tells of a murder. */
    boolean isMereModifier(Found found) {
        Token head = found.head();
        if (head.isRelation("acl")
                && head.xpos().equals("VBG")
                && !sentence.has(head, "mark") // "three days of fighting"
                && head.isLemma("fight", "battle", "combat", "fighting")) {
            return true; // "a coalition fighting the rebels": a standing war
        }
        if (found.trigger().kind() == Trigger.Kind.VERB) {
            return modifiesAsVerb(found);
        }
        if (found.trigger().kind() == Trigger.Kind.ADJECTIVE) {
            return head.isRelation("amod") && !classes.holds(WordClasses.OUTRAGE, head);
        }
        if (classes.holds(WordClasses.SPIRITS, head) && isManner(head)) {
            return true;
        }
        return head.isRelation("compound")
                && sentence.head(head)
                        .filter(above -> classes.holds(WordClasses.CARRIERS, above))
                        .isEmpty();
    }

    private boolean modifiesAsVerb(Found found) {
        Token head = found.head();
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
        boolean aside = statement && !guest && head.isRelation("amod", "compound");
        return person || manner || state || (aside && !isDoneBeforeNoun(head));
    }

    // "the signed pacts": what was done to a thing, told before its name
    private boolean isDoneBeforeNoun(Token participle) {
        return participle.xpos().equals("VBN") && classes.holds(WordClasses.DONE_BEFORE_NOUNS, participle);
    }

    // "recalled its envoy in protest", "struck in retaliation": in what spirit something else was done
    private boolean isManner(Token noun) {
        return noun.xpos().equals("NN")
                && noun.isRelation("obl", "nmod")
                && sentence.children(noun, "det", "amod", "compound", "nmod:poss")
                        .isEmpty()
                && sentence.children(noun, "case").stream().anyMatch(mark -> mark.isLemma("in"));
    }
}
