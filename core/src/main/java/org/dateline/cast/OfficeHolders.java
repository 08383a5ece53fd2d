// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who "Secretary Kerry" is: the one person of that last name who held such an office on the day. */
final class OfficeHolders {
    private static final Set<String> RULE = Set.of("president", "premier", "prime", "chancellor");
    private static final Set<String> LOWER = Set.of("vice", "deputy", "first", "to"); // "adviser to the president"
    private static final int REMEMBERED = 10; // years
    private final Map<String, List<KnownActor>> byLastName = new HashMap<>();

    OfficeHolders(ActorDirectory directory) {
        for (KnownActor person : directory.people()) {
            Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .map(Words::of)
                    .filter(words -> words.size() > 1)
                    .map(List::getLast)
                    .distinct()
                    .forEach(last -> byLastName
                            .computeIfAbsent(last, none -> new ArrayList<>())
                            .add(person));
        }
    }

    /** The holder on the day, of an undated story at any time, when exactly one fits. */
    Optional<KnownActor> of(Marks marks, NameHit hit, TitleReader.Title title, Optional<LocalDate> day) {
        if (hit.length() != 1) {
            return Optional.empty();
        }
        String lastName = Words.joined(marks.sentence().token(hit.first()));
        List<KnownActor> holders = byLastName.getOrDefault(lastName, List.of()).stream()
                .filter(person -> person.terms().stream()
                        .anyMatch(term ->
                                day.filter(on -> !term.covers(on)).isEmpty() && holds(marks, title, term.office())))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** Whom a last name alone means: the one who governs on the day, or else the one who did not long before. */
    Optional<KnownActor> ruler(String lastName, LocalDate day) {
        List<KnownActor> rulers = byLastName.getOrDefault(Words.joined(lastName), List.of()).stream()
                .filter(person -> person.terms().stream().anyMatch(term -> isRule(term.office())))
                .toList();
        List<KnownActor> ruling = rulers.stream()
                .filter(person -> person.terms().stream().anyMatch(term -> term.covers(day)))
                .toList();
        List<KnownActor> meant = ruling.isEmpty()
                ? rulers.stream()
                        .filter(person -> person.terms().stream().anyMatch(term -> isLately(term, day)))
                        .toList()
                : ruling;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isRule(String office) {
        List<String> words = Words.of(office);
        return RULE.stream().anyMatch(words::contains) && LOWER.stream().noneMatch(words::contains);
    }

    private static boolean isLately(Term term, LocalDate day) {
        return isRule(term.office())
                && term.to()
                        .filter(last -> last.isBefore(day) && last.isAfter(day.minusYears(REMEMBERED)))
                        .isPresent();
    }

    // "Secretary" stands for "US Secretary of State", "Prime Minister" for "Iraqi Prime Minister".
    private static boolean holds(Marks marks, TitleReader.Title title, String office) {
        List<String> words = Words.of(office);
        NounHit noun = title.nouns().getFirst();
        return noun.isTitle() && words.containsAll(Words.of(marks.words(noun.first(), noun.last())));
    }
}
