// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import org.dateline.text.Span;

/**
 * One word or mark of a sentence with its grammar (Universal Dependencies 2, English).
 *
 * @param index place in the sentence, from 0
 * @param span in the story's text
 * @param form the letters of the span, without soft hyphens and other marks that have no width
 * @param lemma lower-case base form; proper nouns keep their case
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the governing token, {@link #ROOT} for the root
 * @param relation UD relation to the head with its subtype, such as {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {
    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    /** Whether the relation is one of these; a name without a subtype covers all of its subtypes. */
    public boolean isRelation(String... names) {
        for (String name : names) {
            if (isRelation(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the relation is this; a name without a subtype covers all of its subtypes. */
    public boolean isRelation(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** Whether the lemma is one of these, letter case aside. */
    public boolean isLemma(String... lemmas) {
        for (String other : lemmas) {
            if (lemma.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lemma is one of these, letter case aside. */
    public boolean isLemma(List<String> lemmas) {
        for (String other : lemmas) {
            if (lemma.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return upos == Upos.VERB || upos == Upos.AUX;
    }
}
