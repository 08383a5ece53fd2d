// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * Words that are looked at when it is read who is credited with what; lemmas in lower case.
 *
 * @param byKind the words of each kind; a kind left out has none
 */
public record CueWords(Map<Kind, Set<String>> byKind) {
    /** What the words of a list do. */
    public enum Kind {
        /** Objects of verbs of saying that are no words: responsibility, victory. */
        NOT_SAID,
        /** Verbs whose object is told something: inform, remind. */
        ADDRESSING,
        /** Nouns by which the outlet remarks on what was said: move, development. */
        REMARKED,
        /** Verbs whose participle credits anew what follows: add, argue. */
        SAYING_ON,
        /** Verbs with which a speaker goes on after what was said: urge, warn. */
        GOING_ON,
        /** Verbs of giving words: make, voice. */
        GIVING,
        /** Verbs of bringing out a document: issue, publish. */
        RELEASING,
        /** Verbs of those who got a document and did not write it: see, obtain. */
        OBTAINING,
        /** Nouns by which a document of any kind can be named again: text. */
        ANY_DOCUMENT,
        /** Verbs that bring the words of another: cite, show. */
        QUOTING,
        /** Verbs whose infinitive is done: continue, seem. */
        REACHING,
        /** Verbs of what those who speak in private ask for: "not to be named". */
        NAMING,
        /** Labels of a transcript for whoever asks: question. */
        ASKING;

        /** What the knowledge file calls it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CueWords {
        Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
        byKind.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
        byKind = copy;
    }

    boolean holds(Kind kind, Token token) {
        return byKind.getOrDefault(kind, Set.of()).contains(token.lowerLemma());
    }
}
