// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.text.Span;

/** One word or mark of a sentence with its grammar (Universal Dependencies 2, English). Immutable. */
public final class Token {
    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private final int index;
    private final Span span;
    private final String form;
    private final String lemma;
    private final Upos upos;
    private final String xpos;
    private final int head;
    private final String relation;
    private final String universal;
    private final String lowerForm;
    private final String lowerLemma;

    /**
     * @param index place in the sentence, from 0
     * @param span in the story's text
     * @param form the letters of the span, without soft hyphens and other marks that have no width
     * @param lemma lower-case base form; proper nouns keep their case
     * @param upos universal part of speech
     * @param xpos Penn Treebank tag
     * @param head index of the governing token, {@link #ROOT} for the root
     * @param relation UD relation to the head with its subtype, such as {@code nsubj:pass}
     */
    public Token(int index, Span span, String form, String lemma, Upos upos, String xpos, int head, String relation) {
        this.index = index;
        this.span = span;
        this.form = form;
        this.lemma = lemma;
        this.upos = upos;
        this.xpos = xpos;
        this.head = head;
        this.relation = relation;
        this.universal = universal(relation);
        this.lowerForm = form.toLowerCase(Locale.ROOT);
        this.lowerLemma = lemma.toLowerCase(Locale.ROOT);
    }

    // A relation without its subtype.
    private static String universal(String relation) {
        int subtype = relation.indexOf(':');
        return subtype < 0 ? relation : relation.substring(0, subtype);
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public String form() {
        return form;
    }

    /** The form in lower case. */
    public String lowerForm() {
        return lowerForm;
    }

    public String lemma() {
        return lemma;
    }

    /** The lemma in lower case, of proper nouns too. */
    public String lowerLemma() {
        return lowerLemma;
    }

    public Upos upos() {
        return upos;
    }

    public String xpos() {
        return xpos;
    }

    public int head() {
        return head;
    }

    public String relation() {
        return relation;
    }

    /** The relation without its subtype. */
    public String universalRelation() {
        return universal;
    }

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
        return universal.equals(name) || relation.equals(name);
    }

    /** Whether the lemma is one of these, which are in lower case, whatever its own case. */
    public boolean isLemma(String... lemmas) {
        for (String other : lemmas) {
            if (lowerLemma.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lemma is one of these, which are in lower case, whatever its own case. */
    public boolean isLemma(List<String> lemmas) {
        return lemmas.contains(lowerLemma);
    }

    /** Whether it marks an owner: "'s", or the apostrophe of "allies'". */
    public boolean isPossessiveMark() {
        return POSSESSIVE.contains(form);
    }

    public boolean isVerb() {
        return upos == Upos.VERB || upos == Upos.AUX;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Token token
                        && index == token.index
                        && head == token.head
                        && upos == token.upos
                        && span.equals(token.span)
                        && form.equals(token.form)
                        && lemma.equals(token.lemma)
                        && xpos.equals(token.xpos)
                        && relation.equals(token.relation));
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, span, form);
    }

    @Override
    public String toString() {
        return form + "/" + xpos + "/" + relation;
    }
}
