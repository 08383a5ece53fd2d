// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An actor in the making: the mentions tied to it so far. */
final class Draft {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<Gender> genders = new ArrayList<>(); // as its mentions tell
    private final List<Gender> pronouns = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<KnownActor> known = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> senses = new LinkedHashSet<>();
    private final Set<String> qualifiers = new LinkedHashSet<>();
    private final List<Draft> owners = new ArrayList<>();
    private final Optional<String> ground;

    /**
     * @param ground country that its first mention stands in
     */
    Draft(Optional<String> ground) {
        this.ground = ground;
    }

    Optional<String> ground() {
        return ground;
    }

    void add(Candidate candidate, String rule) {
        candidates.add(candidate);
        senses.addAll(candidate.senses());
        qualifiers.addAll(candidate.qualifiers());
        candidate.profile().gender().ifPresent(genders::add);
        candidate.profile().country().ifPresent(countries::add);
        candidate.known().ifPresent(known::add);
        if (candidate.isName()) {
            names.add(candidate.name());
        }
        Anchor at = candidate.anchor();
        mentions.add(
                new ActorMention(at.span(), at.sentence(), at.head(), at.first(), at.last(), candidate.kind(), rule));
    }

    void add(ActorMention pronoun, Optional<Gender> gender) {
        mentions.add(pronoun);
        gender.ifPresent(pronouns::add);
    }

    Candidate first() {
        return candidates.getFirst();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<ActorMention> mentions() {
        return mentions;
    }

    Set<String> names() {
        return names;
    }

    Set<String> senses() {
        return senses;
    }

    Set<String> qualifiers() {
        return qualifiers;
    }

    boolean is(Candidate.Shape shape) {
        return first().shape() == shape;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    boolean isPlural() {
        return first().profile().plural();
    }

    Optional<String> country() {
        return country(0);
    }

    // Owners own owners: "the army of his country's neighbour".
    private Optional<String> country(int depth) {
        if (!countries.isEmpty() || depth > 2) {
            return first(countries);
        }
        return owners.stream().flatMap(each -> each.country(depth + 1).stream()).findFirst();
    }

    List<Draft> owners() {
        return owners;
    }

    /** Says whose it is. */
    void ownedBy(Draft other) {
        owners.add(other);
    }

    Optional<KnownActor> known() {
        return first(known);
    }

    Optional<Gender> gender() {
        return first(genders.isEmpty() ? pronouns : genders);
    }

    private static <T> Optional<T> first(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /** The fullest name: that of most words, of equals the first. */
    String name() {
        return names.stream()
                .max(Comparator.comparingInt(name -> Words.of(name).size()))
                .orElse(first().name());
    }

    /** Whether its titles hold all these words: "the Red Front leader" of "Red Front leader Omar Bel". */
    boolean isCalled(Set<String> words) {
        return candidates.stream()
                .map(each -> each.role().map(Words::of).orElse(List.of()))
                .anyMatch(role -> role.containsAll(words));
    }

    int lastSentence() {
        return mentions.getLast().sentence();
    }
}
