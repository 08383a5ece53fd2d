// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

/**
 * An actor noun in a sentence.
 *
 * @param noun the vocabulary's entry
 * @param plural whether it stands in the plural
 * @param first index of the first token
 * @param last index of the last token
 */
record NounHit(ActorNoun noun, boolean plural, int first, int last) {
    NounHit at(int start, int end) {
        return new NounHit(noun, plural, start, end);
    }

    boolean isTitle() {
        return noun.use() == ActorNoun.Use.OFFICE || noun.use() == ActorNoun.Use.HONORIFIC;
    }

    /** What a mention by this noun looks like. */
    Candidate.Shape shape() {
        return switch (noun.use()) {
            case BODY -> Candidate.Shape.BODY;
            case PEOPLE -> Candidate.Shape.PEOPLE;
            case OFFICE, PERSON, HONORIFIC -> plural ? Candidate.Shape.PEOPLE : Candidate.Shape.PERSON;
        };
    }

    boolean isBody() {
        return noun.use() == ActorNoun.Use.BODY;
    }
}
