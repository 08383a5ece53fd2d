// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A mention not yet tied to an actor.
 *
 * @param anchor where it stands
 * @param shape what it looks like
 * @param kind how it refers
 * @param name the name without title, or the noun phrase without article
 * @param profile what its words say
 * @param role the office or description the words give
 * @param senses senses of its actor nouns: what "the premier" can look back to
 * @param qualifiers other content words, in base form; two "councils" with different ones differ
 * @param known the directory's entry
 * @param reference how definite it is
 * @param takesPart whether its position is one of someone who acts, is acted on or speaks
 * @param rule what found it
 */
record Candidate(
        Anchor anchor,
        Shape shape,
        MentionKind kind,
        String name,
        Profile profile,
        Optional<String> role,
        Set<String> senses,
        Set<String> qualifiers,
        Optional<KnownActor> known,
        Reference reference,
        boolean takesPart,
        String rule) {

    Candidate {
        senses = Collections.unmodifiableSet(new LinkedHashSet<>(senses));
        qualifiers = Collections.unmodifiableSet(new LinkedHashSet<>(qualifiers));
    }

    /** What a mention looks like. */
    enum Shape {
        PERSON,
        PEOPLE,
        BODY,
        NATION
    }

    /** How definite a mention is. */
    enum Reference {
        /** "the premier", "their leader". */
        DEFINITE,
        /** "a premier", "two gunmen". */
        INDEFINITE,
        /** "protesters", and names. */
        BARE
    }

    /** The same noun with another state's word before it. */
    Candidate ofCountry(String code, Marks marks, int first, int last) {
        return new Candidate(
                Anchor.of(marks, anchor.head(), first, last),
                shape,
                kind,
                marks.words(first, last),
                new Profile(
                        profile.kind(),
                        Optional.of(code),
                        profile.sector(),
                        profile.gender(),
                        profile.plural(),
                        profile.guessed()),
                role,
                senses,
                qualifiers,
                Optional.empty(),
                reference,
                takesPart,
                rule);
    }

    /** The same as one who stands about until an event takes it. */
    Candidate standingBy() {
        return new Candidate(
                anchor, shape, kind, name, profile, role, senses, qualifiers, known, reference, false, rule);
    }

    /** Whether one of its senses is among these. */
    boolean means(Set<String> some) {
        for (String sense : senses) {
            if (some.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean isName() {
        return kind == MentionKind.NAME;
    }
}
