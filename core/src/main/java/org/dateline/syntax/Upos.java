// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

/** Universal parts of speech (Universal Dependencies 2). */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Noun, proper noun or pronoun: what a participant can be headed by. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
