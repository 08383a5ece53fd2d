// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.ontology.RelationType;
import org.dateline.syntax.Clause;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Whether words tell of what stands, and not of what once was, may be, is wanted or was done.
 *
 * @param sentence where they stand
 * @param head their head word
 */
record Standing(Sentence sentence, Token head) {
    private static final String[] UNSURE = {"could", "would", "should", "might", "may", "will", "can", "must"};
    private static final String[] ONCE = {"former", "formerly", "once", "onetime", "one-time", "previously", "erstwhile"
    };
    private static final String[] DISPUTING = {
        "deny", "accuse", "accusation", "allegation", "charge", "blame", "suspicion"
    };
    private static final String[] REFUSING = {"refuse", "decline"};
    private static final String[] GOING_ON = {"continue", "say", "believe", "think", "know", "allege", "appear", "seem"
    };
    // "France backed the plan", "recognised the republic" in the plain past tells of a deed.
    private static final Set<RelationType> DONE =
            EnumSet.of(RelationType.BACKS, RelationType.OPPOSES, RelationType.RECOGNISES);

    boolean holds(RelationType relation) {
        boolean unsure = sentence.children(head, "aux").stream().anyMatch(aux -> aux.isLemma(UNSURE));
        boolean once = sentence.children(head, "amod", "advmod").stream().anyMatch(word -> word.isLemma(ONCE))
                || sentence.head(head)
                        .filter(one -> one.isLemma("one") && head.isRelation("nmod"))
                        .filter(one -> sentence.children(one, "advmod").stream().anyMatch(word -> word.isLemma(ONCE)))
                        .isPresent();
        return !unsure && !once && !wasOnce() && !isWanted() && !isDisputed() && !(DONE.contains(relation) && isDeed());
    }

    /** "does not recognise", "refuses to recognise" */
    boolean isDenied() {
        return new Clause(sentence, head).negated() || governedBy(REFUSING);
    }

    // "was the commander", where nobody says so
    private boolean wasOnce() {
        return sentence.children(head, "cop").stream().anyMatch(be -> be.xpos().equals("VBD"))
                && !head.isRelation("ccomp", "parataxis");
    }

    // "agreed to host", "plans to lead": what is only wanted; "is believed to back" stands.
    private boolean isWanted() {
        boolean infinitive = sentence.children(head, "mark").stream().anyMatch(to -> to.isLemma("to"));
        return infinitive && !governedBy(REFUSING) && !governedBy(GOING_ON);
    }

    // "denies backing them", "accused it of backing them", "accusations that it backs them": what one charges another
    // with.
    private boolean isDisputed() {
        return head.isRelation("xcomp", "ccomp", "advcl", "acl", "obl", "obj")
                && sentence.head(head).filter(above -> above.isLemma(DISPUTING)).isPresent();
    }

    private boolean isDeed() {
        return head.upos() == Upos.VERB
                && head.xpos().equals("VBD")
                && !head.isRelation("ccomp")
                && !new Clause(sentence, head).negated();
    }

    private boolean governedBy(String... verbs) {
        return head.isRelation("xcomp", "ccomp")
                && sentence.head(head).filter(verb -> verb.isLemma(verbs)).isPresent();
    }
}
