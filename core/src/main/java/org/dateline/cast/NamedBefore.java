// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a name means that was told of before: the same, a longer or a shorter form, or initials of it.
 *
 * @param index the actors found so far
 */
record NamedBefore(DraftIndex index) {
    /** The person who goes by this name or a longer or shorter form of it. */
    Optional<Draft> person(Candidate candidate) {
        for (String word : PersonNames.core(candidate.name())) {
            for (Draft draft : index.all(DraftIndex.By.PERSON, PersonNames.skeleton(word))) {
                boolean agrees = draft.names().stream().allMatch(name -> PersonNames.agree(name, candidate.name()));
                if (agrees && Agreement.gendersAgree(draft, candidate)) {
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    /** The body of this name, of a name that ends or begins with it, or of these initials. */
    Optional<Draft> body(Candidate candidate) {
        List<String> words = Words.of(candidate.name());
        for (String word : words) {
            for (Draft draft : index.all(DraftIndex.By.BODY, word)) {
                if (!contradict(draft, candidate)
                        && draft.names().stream().anyMatch(name -> shortens(words, Words.of(name)))) {
                    return Optional.of(draft);
                }
            }
        }
        for (Draft draft : index.all(DraftIndex.By.BODIES)) {
            if (Acronyms.stands(
                    candidate.name(),
                    draft.isNamed() ? draft.names() : Set.of(draft.first().name()))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean contradict(Draft draft, Candidate candidate) {
        return candidate.known().isPresent()
                && draft.known().isPresent()
                && !draft.known().equals(candidate.known());
    }

    private static boolean shortens(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return longer.subList(0, shorter.size()).equals(shorter)
                || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }
}
