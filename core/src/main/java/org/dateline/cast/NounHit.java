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

    boolean isBody() {
        return noun.use() == ActorNoun.Use.BODY;
    }
}
